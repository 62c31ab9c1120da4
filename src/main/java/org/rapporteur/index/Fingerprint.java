package org.rapporteur.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;

/** Digests that tell an article from others, and an unchanged article from a changed one. */
final class Fingerprint {
  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  /** Half of a SHA-256: two of a million million articles have one by chance once in 10^14. */
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** The same for all states of one article of one collection. */
  static String key(String collection, String id) {
    return digest(collection, id);
  }

  /**
   * Another one when the text, the metadata, the options or the schema of the facts is another: all
   * that the facts of an article depend on, the program aside.
   */
  static String of(String collection, Article article, String options) {
    try {
      String sha256 = article.metadata().sha256();
      return digest(
          collection,
          article.id(),
          sha256 == null ? digest(article.text()) : sha256,
          SORTED.writeValueAsString(article.metadata()),
          Integer.toString(ArticleFacts.SCHEMA_VERSION),
          options);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // plain values always have a JSON form
    }
  }

  /** A digest of all parts, in 22 letters. */
  static String digest(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      byte[] first = Arrays.copyOf(digest.digest(), BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
