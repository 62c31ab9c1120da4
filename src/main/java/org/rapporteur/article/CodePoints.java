package org.rapporteur.article;

/** The order of Unicode code points, the same on every system and in every locale. */
final class CodePoints {
  private CodePoints() {}

  /** Orders two strings; {@link String#compareTo} would put U+1F600 before U+FF5E. */
  static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        boolean bothSurrogate =
            Character.isSurrogate(a.charAt(i)) == Character.isSurrogate(b.charAt(i));
        return bothSurrogate
            ? Character.compare(a.charAt(i), b.charAt(i))
            : Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static int rank(char c) {
    return Character.isSurrogate(c) ? 0x10000 : c;
  }
}
