package org.rapporteur.article;

import java.util.Locale;

/** The plain text of a mail as it was written. */
final class MailText {
  private MailText() {}

  /**
   * Joins the lines that a mail program has wrapped, where the mail says so ({@code format=flowed},
   * RFC 3676), and takes off the signature below a line of {@code -- }.
   *
   * <p>{@code "The council \nmet.\n-- \nDesk"} gives {@code "The council met."} where lines flow.
   *
   * @param type the part's Content-Type with its parameters
   */
  static String of(String text, String type) {
    String lower = type.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
    boolean flowed = lower.contains("format=flowed");
    boolean deleteSpace = lower.contains("delsp=yes");
    StringBuilder joined = new StringBuilder(text.length());
    for (String line : text.split("\r\n|\n|\r", -1)) {
      if (line.equals("-- ")) {
        break;
      }
      String plain = flowed && line.startsWith(" ") ? line.substring(1) : line;
      joined.append(plain);
      if (flowed && plain.endsWith(" ")) {
        joined.setLength(joined.length() - (deleteSpace ? 1 : 0));
      } else {
        joined.append('\n');
      }
    }
    return joined.toString().strip();
  }
}
