package org.rapporteur.resolution;

import java.util.HashMap;
import java.util.Map;

/** Numbers in digits and words: {@code 14}, {@code forty-three}, {@code one hundred}. */
final class Numbers {
  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                + "fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      WORDS.put(small[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      WORDS.put(tens[i], 20 + 10 * i);
    }
    WORDS.put("none", 0);
    WORDS.put("nil", 0);
    WORDS.put("no", 0);
    WORDS.put("nobody", 0);
  }

  /**
   * A number read from tokens.
   *
   * @param value the number
   * @param end index behind its last token
   */
  record Read(int value, int end) {}

  private Numbers() {}

  /** The value of one word or of up to four digits; -1 for anything else. */
  static int valueOf(String word) {
    if (!word.isEmpty() && word.length() <= 5 && Character.isDigit(word.charAt(0))) {
      int value = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c == ',') {
          continue;
        }
        if (c < '0' || c > '9') {
          return -1;
        }
        value = 10 * value + c - '0';
      }
      return value;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      int tens = WORDS.getOrDefault(word.substring(0, hyphen), -1);
      int ones = WORDS.getOrDefault(word.substring(hyphen + 1), -1);
      return tens >= 20 && ones > 0 && ones < 10 ? tens + ones : -1;
    }
    return WORDS.getOrDefault(word, -1);
  }

  /** Reads the number that begins at token {@code i}; value -1 where none does. */
  static Read read(Reading reading, int i) {
    int value = valueOf(reading.word(i));
    int end = i + 1;
    if (value < 0) {
      if (reading.word(i).equals("a") && reading.word(i + 1).equals("hundred")) {
        return new Read(100, i + 2);
      }
      return new Read(-1, i);
    }
    if (!Character.isDigit(reading.word(i).charAt(0))) {
      if (value >= 20 && value < 100 && reading.word(end).equals("-")) {
        int ones = valueOf(reading.word(end + 1));
        if (ones > 0 && ones < 10) {
          value += ones;
          end += 2;
        }
      }
      if (reading.word(end).equals("hundred") && value > 0 && value < 10) {
        value *= 100;
        end++;
        int rest = reading.word(end).equals("and") ? end + 1 : end;
        Read small = rest < reading.size() ? read(reading, rest) : new Read(-1, rest);
        if (small.value > 0 && small.value < 100) {
          return new Read(value + small.value, small.end);
        }
      }
    }
    return new Read(value, end);
  }
}
