package org.rapporteur.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One article as it was read.
 *
 * @param id unique in its collection: given by the input, else its path (see the readers)
 * @param text the text that all spans count in; for HTML the extracted text
 * @param metadata what else is known of it
 * @since 0.1.0
 */
public record Article(String id, String text, ArticleMetadata metadata) {
  /** An article of which nothing but its text is known. */
  public static Article of(String id, String text) {
    return new Article(id, text, ArticleMetadata.EMPTY);
  }

  /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal: 64 digits. */
  public String textSha256() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
