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

  /** Whether the id is new; it is not the second time. */
  boolean add(String id) {
    ByteBuffer bits = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
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
    int mask = table.length - 2;
    for (int i = (int) high & mask; ; i = (i + 2) & mask) {
      if (table[i + 1] == 0) {
        table[i] = high;
        table[i + 1] = low;
        return true;
      }
      if (table[i] == high && table[i + 1] == low) {
        return false;
      }
    }
  }
}
