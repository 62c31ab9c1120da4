package org.rapporteur.web;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the header {@code Accept-Encoding} says. */
final class AcceptedEncoding {
  private static final Pattern REFUSED = Pattern.compile("q=0(\\.0*)?");

  private AcceptedEncoding() {}

  /** {@code br, gzip;q=0.8} has it, {@code gzip;q=0} and {@code *} have not. */
  static boolean hasGzip(String header) {
    for (String one : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = one.split(";", 2);
      if (parts[0].strip().equals("gzip")) {
        return parts.length == 1 || !REFUSED.matcher(parts[1].strip()).matches();
      }
    }
    return false;
  }
}
