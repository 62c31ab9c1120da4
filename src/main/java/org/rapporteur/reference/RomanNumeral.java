package org.rapporteur.reference;

/** Roman numerals, by which the General Assembly counted its sessions until 1975. */
final class RomanNumeral {
  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private RomanNumeral() {}

  /** {@code XXVI} gives 26; -1 where {@code text} is no roman numeral of these digits. */
  static int valueOf(String text) {
    int sum = 0;
    int next = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      sum += VALUES[digit] < next ? -VALUES[digit] : VALUES[digit];
      next = Math.max(next, VALUES[digit]);
    }
    return sum > 0 ? sum : -1;
  }
}
