package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;

/**
 * An article to be exported. Its facts come in their JSON form, for some formats want nothing else.
 *
 * @param collection the collection that its id is unique in
 * @param id its id
 * @param json its facts without the text, as {@link FactsJson} writes them
 * @param text the text that the facts' spans count in
 * @since 0.1.0
 */
public record ExportedArticle(String collection, String id, String json, String text) {
  /** Its facts, read anew at each call. */
  ArticleFacts facts() throws JsonProcessingException {
    return FactsJson.read(json);
  }

  /**
   * The line of {@code extract} with one field more: {@code {"collection":"news","schemaVersion":1,
   * …}}.
   */
  String line(boolean withText) {
    StringBuilder line = new StringBuilder(json.length() + (withText ? text.length() : 0) + 64);
    line.append("{\"collection\":").append(FactsJson.writePart(collection));
    if (withText) {
      line.append(",\"text\":").append(FactsJson.writePart(text));
    }
    return line.append(',').append(json, 1, json.length()).toString();
  }
}
