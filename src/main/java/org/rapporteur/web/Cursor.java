package org.rapporteur.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import org.rapporteur.search.Mark;

/**
 * Where a list goes on: in which state of the index, for which question, after which item. Clients
 * hand it back as they got it; what they make up themselves shows them nothing that they could not
 * ask for.
 *
 * @param state of the index, see {@link org.rapporteur.search.LiveSearch.State#name}
 * @param question a digest of what is asked, all but how many
 * @param mark the last item
 */
record Cursor(String state, long question, Mark mark) {
  private static final byte VERSION = 1;
  private static final int BYTES = 1 + 8 + 8 + 4 + 8;

  /** 39 letters, digits, {@code -} and {@code _}. */
  String written() {
    ByteBuffer bytes =
        ByteBuffer.allocate(BYTES)
            .put(VERSION)
            .put(HexFormat.of().parseHex(state))
            .putLong(question)
            .putInt(mark.document())
            .putLong(mark.sortKey());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws Problem if it is something else, or of another question
   */
  static Cursor read(String written, long question) throws Problem {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    if (bytes.length != BYTES || bytes[0] != VERSION) {
      throw invalid();
    }
    byte[] state = new byte[8];
    ByteBuffer in = ByteBuffer.wrap(bytes, 1, BYTES - 1).get(state);
    Cursor cursor =
        new Cursor(
            HexFormat.of().formatHex(state), in.getLong(), new Mark(in.getInt(), in.getLong()));
    if (cursor.question != question) {
      throw new Problem(400, "this cursor is of another question; ask again without it");
    }
    return cursor;
  }

  static Problem invalid() {
    return new Problem(400, "this is no cursor that a list gave as its \"next\"");
  }
}
