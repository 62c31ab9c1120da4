package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All content that one source and one cue govern.
 *
 * @param id {@code q} and the begin of the first content span: {@code q470}
 * @param type how much of the content stands in quotation marks
 * @param text the content spans' text, joined with {@code " … "}
 * @param content one span or more, in text order, quotation marks and a leading {@code that}
 *     included
 * @param source the words that name the source; may be empty
 * @param cue the words that tie source and content ({@code said}, {@code according to})
 * @param speaker who the source is
 * @param alsoSpeakers the others who say it together with {@code speaker}
 * @param act whether it is said, thought or shown; null where the cue does not tell
 * @param confidence the probability that the attribution is right, 0 to 1; null where none was
 *     learned
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quote(
    String id,
    QuoteType type,
    String text,
    List<Span> content,
    List<Span> source,
    List<Span> cue,
    Speaker speaker,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Speaker> alsoSpeakers,
    @Nullable Act act,
    @Nullable Double confidence) {
  /** What stands between two content spans in {@link #text()}. */
  public static final String JOINT = " … ";

  /**
   * Keeps the lists as they are now; absent counts as empty.
   *
   * @throws IllegalArgumentException if there is no content
   */
  public Quote {
    content = Lists.copy(content);
    source = Lists.copy(source);
    cue = Lists.copy(cue);
    alsoSpeakers = Lists.copy(alsoSpeakers);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quote without content: " + id);
    }
  }
}
