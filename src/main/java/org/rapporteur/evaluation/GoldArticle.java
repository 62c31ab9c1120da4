package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.rapporteur.fact.Span;

/**
 * What an article's facts should be; of the three lists one is used, by the gold's kind.
 *
 * @param id without a trailing {@code .txt}
 * @param text that the spans count in
 * @param ignore what overlaps these alone is not scored
 */
public record GoldArticle(
    String id,
    String text,
    List<Attribution> attributions,
    List<CountryMention> countries,
    List<Resolution> resolutions,
    List<Span> ignore) {
  /**
   * Who said what.
   *
   * @param type {@code direct}, {@code mixed} or {@code indirect}
   */
  public record Attribution(String type, List<Span> source, List<Span> cue, List<Span> content) {}

  /** A country named at one place. */
  public record CountryMention(Span span, String code) {}

  /** A resolution: its mentions, and its other fields as the gold has them. */
  public record Resolution(List<Span> mentions, JsonNode fields) {}

  /** An id for comparing: a text file's name goes without its ending. */
  public static String key(String id) {
    return id.endsWith(".txt") ? id.substring(0, id.length() - 4) : id;
  }

  /** The words of {@code span} with some around them, on one line. */
  String context(Span span) {
    int begin = Math.max(0, Math.min(span.begin(), text.length()) - 40);
    int end = Math.min(text.length(), span.end() + 30);
    return text.substring(begin, Math.max(begin, end)).replace('\n', ' ').replace('\r', ' ');
  }
}
