package org.rapporteur.reference;

/** Roman numerals, by which the General Assembly counted its sessions until 1975. */
final class RomanNumeral {
  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private static final String[] WHOLE = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  private static final int[] WHOLE_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final int HIGHEST = 399;

  private RomanNumeral() {}

  /** 26 gives {@code XXVI}; for numbers from 1 on. */
  static String of(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < WHOLE.length; i++) {
      for (; rest >= WHOLE_VALUES[i]; rest -= WHOLE_VALUES[i]) {
        roman.append(WHOLE[i]);
      }
    }
    return roman.toString();
  }

  /** {@code XXVI} gives 26; -1 where {@code text} is no roman numeral as they are written. */
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
    return sum > 0 && sum <= HIGHEST && of(sum).equals(text) ? sum : -1;
  }
}
