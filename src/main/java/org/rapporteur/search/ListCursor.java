package org.rapporteur.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list goes on: in which state of the index, for which question, at which place. Clients
 * hand it back as they got it; what they make up themselves shows them nothing that they could not
 * ask for.
 *
 * @param state of the index, see {@link LiveSearch.State#name}
 * @param question a digest of what is asked
 * @param place {@link Page#next} of the part before
 * @since 0.1.0
 */
public record ListCursor(String state, long question, String place) {
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{16})([0-9a-f]{16})\\.([0-9a-z.-]{1,80})");

  /** The place in the list that answers {@code question}, in any words that tell it from others. */
  public static ListCursor of(LiveSearch.State state, String question, String place) {
    return new ListCursor(state.name(), digest(question), place);
  }

  /** State and question in 16 hexadecimal digits each, a full stop, the place. */
  public String written() {
    return state + HexFormat.of().toHexDigits(question) + "." + place;
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws QueryException if it is something else, or of another question
   */
  public static ListCursor read(String written, String question) throws QueryException {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw QueryException.of("this is no cursor that a list gave as its \"next\"");
    }
    ListCursor cursor =
        new ListCursor(form.group(1), HexFormat.fromHexDigitsToLong(form.group(2)), form.group(3));
    if (cursor.question != digest(question)) {
      throw QueryException.of("this cursor is of another question; ask again without it");
    }
    return cursor;
  }

  /** 64 bits of the SHA-256 of {@code text} in UTF-8. */
  private static long digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
