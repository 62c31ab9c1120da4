package org.rapporteur.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;

/** Digests that tell an article from others, and an unchanged article from a changed one. */
final class Fingerprint {
  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Fingerprint() {}

  /** The same for all states of one article of one collection. */
  static String key(String collection, String id) {
    return hex(collection, id);
  }

  /**
   * Another one when the text, the metadata, the options or the schema of the facts is another: all
   * that the facts of an article depend on, the program aside.
   */
  static String of(String collection, Article article, String options) {
    try {
      String sha256 = article.metadata().sha256();
      return hex(
          collection,
          article.id(),
          sha256 == null ? hex(article.text()) : sha256,
          SORTED.writeValueAsString(article.metadata()),
          Integer.toString(ArticleFacts.SCHEMA_VERSION),
          options);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // plain values always have a JSON form
    }
  }

  static String hex(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
