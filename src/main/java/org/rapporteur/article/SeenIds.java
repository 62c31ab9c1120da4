package org.rapporteur.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of ids that holds 128 bits of each, not the id: 32 MB for a million articles.
 *
 * <p>The bits are of SHA-256: that two ids share them will not happen.
 */
final class SeenIds {
  private long[] table = new long[1 << 11]; // pairs; 0, 0 is a free place
  private int size;
  private final MessageDigest digest;

  SeenIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** Whether the id was added. */
  boolean contains(String id) {
    ByteBuffer bits = bits(id);
    long high = bits.getLong();
    long low = bits.getLong() | 1;
    int at = place(table, high, low);
    return table[at + 1] != 0;
  }

  private ByteBuffer bits(String id) {
    return ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether the id is new; it is not the second time. */
  boolean add(String id) {
    ByteBuffer bits = bits(id);
    if (!insert(table, bits.getLong(), bits.getLong() | 1)) {
      return false;
    }
    size++;
    if (size * 4 > table.length) { // half of the places are taken
      long[] larger = new long[table.length * 2];
      for (int i = 0; i < table.length; i += 2) {
        if (table[i + 1] != 0) {
          insert(larger, table[i], table[i + 1]);
        }
      }
      table = larger;
    }
    return true;
  }

  private static boolean insert(long[] table, long high, long low) {
    int at = place(table, high, low);
    boolean isNew = table[at + 1] == 0;
    table[at] = high;
    table[at + 1] = low;
    return isNew;
  }

  /** Where the pair stands, or the free place where it would. */
  private static int place(long[] table, long high, long low) {
    int mask = table.length - 2;
    int at = (int) high & mask;
    while (table[at + 1] != 0 && (table[at] != high || table[at + 1] != low)) {
      at = (at + 2) & mask;
    }
    return at;
  }
}
