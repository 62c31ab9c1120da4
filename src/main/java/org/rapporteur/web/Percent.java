package org.rapporteur.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986), strictly: what is not UTF-8 behind the signs is refused. */
final class Percent {
  private static final String PLAIN = "-._~";

  private Percent() {}

  /**
   * {@code %C3%A9t%C3%A9} gives {@code été}.
   *
   * @param query whether a plus sign is a blank, as forms send it
   * @throws Problem if it is not well-formed
   */
  static String decode(String encoded, boolean query) throws Problem {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
        int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          throw new Problem(400, "a percent sign in the address needs two hexadecimal digits");
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else if (c == '+' && query) {
        bytes.write(' ');
      } else if (c > ' ' && c < 127) {
        bytes.write(c);
      } else {
        throw new Problem(400, "the address has a character that must be percent-encoded");
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Problem(400, "the address has percent signs that give no UTF-8");
    }
  }

  /** {@code a b/c.txt} gives {@code a%20b%2Fc.txt}: one segment of a path. */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%');
        encoded.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return encoded.toString();
  }
}
