package org.rapporteur.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/**
 * The JSON form of facts, one object a line. All methods may be called from any thread.
 *
 * @since 0.1.0
 */
public final class FactsJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          // Fields are only ever added: an older program reads a newer line.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ObjectWriter FACTS_WRITER = MAPPER.writerFor(ArticleFacts.class);
  private static final ObjectReader FACTS_READER = MAPPER.readerFor(ArticleFacts.class);
  private static final ObjectWriter PART_WRITER = MAPPER.writer();
  private static final ObjectWriter FAILURE_WRITER = MAPPER.writerFor(ArticleFailure.class);

  private FactsJson() {}

  /** One line of JSON, without a line end. */
  public static String write(ArticleFacts facts) {
    return line(FACTS_WRITER, facts);
  }

  /** {@code {"id": …, "error": …}} on one line, without a line end. */
  public static String write(ArticleFailure failure) {
    return line(FAILURE_WRITER, failure);
  }

  /**
   * Reads what {@link #write(ArticleFacts)} wrote.
   *
   * @throws JsonProcessingException if the line is no such object
   */
  public static ArticleFacts read(String line) throws JsonProcessingException {
    return FACTS_READER.readValue(line);
  }

  /** The JSON form of a part of facts: a quote, a resolution, a list of them. */
  public static String writePart(Object part) {
    return line(PART_WRITER, part);
  }

  /**
   * Reads a quote as {@link #writePart} wrote it.
   *
   * @throws JsonProcessingException if it is no quote
   */
  public static Quote readQuote(String json) throws JsonProcessingException {
    return MAPPER.readValue(json, Quote.class);
  }

  /**
   * Reads an article's metadata as {@link #writePart} wrote it.
   *
   * @throws JsonProcessingException if it is none
   */
  public static ArticleMetadata readMetadata(String json) throws JsonProcessingException {
    return MAPPER.readValue(json, ArticleMetadata.class);
  }

  private static String line(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // plain records always have a JSON form
    }
  }
}
