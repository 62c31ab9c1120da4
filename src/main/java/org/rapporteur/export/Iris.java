package org.rapporteur.export;

import java.nio.charset.StandardCharsets;

/**
 * IRIs of articles and facts: {@code urn:rapporteur:news/2024/water.txt#q61}.
 *
 * <p>A slash of the collection is escaped, so that two articles never share one.
 */
record Iris(String base) {
  private static final String UNRESERVED = "-._~"; // beside letters and digits, RFC 3986

  String article(String collection, String id) {
    return base + escaped(collection, UNRESERVED) + "/" + escaped(id, UNRESERVED + "/");
  }

  static String fact(String article, String id) {
    return article + "#" + id;
  }

  private static String escaped(String name, String plain) {
    StringBuilder escaped = new StringBuilder(name.length() + 16);
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xff);
      boolean asIs =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || plain.indexOf(letter) >= 0;
      if (asIs) {
        escaped.append(letter);
      } else {
        escaped.append('%').append(hex(letter >> 4)).append(hex(letter & 15));
      }
    }
    return escaped.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
