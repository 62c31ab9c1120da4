package org.rapporteur.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a JSON or JSON Lines file, one record at a time. */
final class JsonReader implements ArticleStream {
  /** A character may take six bytes ({@code \}{@code u00e9}); the rest is for the other fields. */
  private static final int BYTES_PER_CHARACTER = 6;

  private static final int OTHER_BYTES = 1 << 20;

  private final String id;
  private final ReadOptions options;
  private final JsonSplitter splitter;
  private final JsonArticleParser parser;
  private long number;

  private JsonReader(Input input, JsonSplitter splitter, long recordsBefore) {
    this.number = recordsBefore;
    this.id = input.id();
    this.options = input.options();
    this.splitter = splitter;
    this.parser = new JsonArticleParser(options);
  }

  /** Reads JSON Lines: a broken line is one failure, and the lines after it are read. */
  static JsonReader lines(Input input) {
    return lines(input, 0, 0);
  }

  /** Reads lines that have others before them, so many of which hold a record. */
  static JsonReader lines(Input input, long linesBefore, long recordsBefore) {
    JsonSplitter splitter =
        new JsonLineSplitter(input.bytes(), maxBytes(input.options()), linesBefore);
    return new JsonReader(input, splitter, recordsBefore);
  }

  /** Reads an object, the objects of an array, or objects that follow one another. */
  static JsonReader values(Input input) {
    return new JsonReader(
        input, new JsonValueSplitter(input.bytes(), maxBytes(input.options())), 0);
  }

  @Override
  public @Nullable ReadResult next() throws IOException {
    JsonRecord record = splitter.next();
    if (record == null) {
      return null;
    }
    if (record.alone() && record.json().available() == 0) {
      return new FailedArticle(id, String.valueOf(ArticleDraft.empty().getMessage()));
    }
    number++;
    String recordId = record.alone() ? id : id + "#" + number;
    if (record.tooLong()) {
      String reason = String.valueOf(ArticleDraft.tooLong(options).getMessage());
      return new FailedArticle(recordId, "line " + record.line() + ": " + reason);
    }
    return parser.parse(record.json(), record.line(), recordId);
  }

  @Override
  public void close() throws IOException {
    splitter.close();
  }

  private static int maxBytes(ReadOptions options) {
    long bytes = (long) BYTES_PER_CHARACTER * options.maxArticleLength() + OTHER_BYTES;
    return (int) Math.min(bytes, Integer.MAX_VALUE - 8);
  }
}
