package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a reader reads: one file, or one entry of an archive.
 *
 * @param id of the file, and of its article where it holds one
 * @param bytes its content, unpacked
 * @param options how to read it
 */
record Input(String id, InputStream bytes, ReadOptions options) {
  /**
   * All bytes of an article of one file.
   *
   * @param limit how many bytes an article may have at most
   * @throws BadArticleException if there are more; no more than the limit is held in memory
   */
  byte[] readAll(long limit) throws IOException, BadArticleException {
    byte[] read = bytes.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (read.length > limit) {
      throw ArticleDraft.tooLong(options);
    }
    return read;
  }
}
