package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells to have happened, or to happen, to a resolution.
 *
 * @param type what
 * @param date ISO date, reduced where the text gives no more; null where it can't be resolved
 * @param dateText what the text says of the date: {@code on Monday}
 * @param by codes of the states that did it; empty where none is named
 * @param span the word that tells it
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResolutionEvent(
    ResolutionEventType type,
    @Nullable String date,
    @Nullable String dateText,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> by,
    Span span) {
  /** Keeps the codes as they are now; absent counts as empty. */
  public ResolutionEvent {
    by = Lists.copy(by);
  }
}
