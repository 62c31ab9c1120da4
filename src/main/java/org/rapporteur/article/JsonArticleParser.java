package org.rapporteur.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes an article of one JSON object. */
final class JsonArticleParser {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      // What one record takes is bounded before it comes here.
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(200)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final String CUT_OFF = "unexpected end of input";
  private static final Pattern ADVICE = Pattern.compile(": (was )?expect(ed|ing)");

  private final ReadOptions options;

  JsonArticleParser(ReadOptions options) {
    this.options = options;
  }

  /**
   * Reads one record.
   *
   * @param line where the record begins
   * @param id for a record that has none of its own
   */
  ReadResult parse(InputStream json, long line, String id) {
    String ownId = null;
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node.isMissingNode()) {
        throw new BadArticleException(CUT_OFF);
      }
      if (!node.isObject()) {
        throw new BadArticleException("a JSON object is needed, not " + kind(node));
      }
      JsonFields fields = new JsonFields(node);
      ownId = fields.takeText("id");
      return new ReadArticle(fields.article(ownId == null ? id : ownId, options));
    } catch (JsonProcessingException e) {
      return new FailedArticle(id, "line " + line(line, e) + ": " + firstSentence(e));
    } catch (BadArticleException e) {
      String place = ownId == null ? "line " + line : id + ", line " + line;
      return new FailedArticle(ownId == null ? id : ownId, place + ": " + e.getMessage());
    } catch (IOException e) {
      return new FailedArticle(id, "line " + line + ": " + Reasons.of(e));
    }
  }

  private static long line(long firstLine, JsonProcessingException e) {
    return firstLine + (e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr() - 1));
  }

  /** The library's message without its advice and its dump of the source. */
  private static String firstSentence(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Unexpected end-of-input")) {
      return CUT_OFF;
    }
    Matcher advice = ADVICE.matcher(message);
    return advice.find() ? message.substring(0, advice.start()) : message;
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
