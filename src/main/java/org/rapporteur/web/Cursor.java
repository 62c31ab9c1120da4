package org.rapporteur.web;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list goes on: in which state of the index, for which question, at which place. Clients
 * hand it back as they got it; what they make up themselves shows them nothing that they could not
 * ask for.
 *
 * @param state of the index, see {@link org.rapporteur.search.LiveSearch.State#name}
 * @param question a digest of what is asked, all but how many
 * @param place {@link org.rapporteur.search.Page#next} of the part before
 */
record Cursor(String state, long question, String place) {
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{16})([0-9a-f]{16})\\.([0-9a-z.-]{1,80})");

  /** State and question in 16 hexadecimal digits each, a full stop, the place. */
  String written() {
    return state + HexFormat.of().toHexDigits(question) + "." + place;
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws Problem if it is something else, or of another question
   */
  static Cursor read(String written, long question) throws Problem {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw invalid();
    }
    Cursor cursor =
        new Cursor(form.group(1), HexFormat.fromHexDigitsToLong(form.group(2)), form.group(3));
    if (cursor.question != question) {
      throw new Problem(400, "this cursor is of another question; ask again without it");
    }
    return cursor;
  }

  static Problem invalid() {
    return new Problem(400, "this is no cursor that a list gave as its \"next\"");
  }
}
