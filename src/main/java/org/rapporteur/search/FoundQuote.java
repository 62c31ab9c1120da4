package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * A quote that was found.
 *
 * @param article the article that it stands in
 * @param id the quote's
 * @param type {@code direct}, {@code mixed} or {@code indirect}
 * @param act {@code said}, {@code thought} or {@code shown}; null where the cue does not tell
 * @param text its content
 * @param matches the words of {@code text} that were asked for
 * @param speakers who says it, the main speaker first
 * @param countries codes of the countries that it names
 * @param json the whole quote in its JSON form
 * @since 0.1.0
 */
public record FoundQuote(
    ArticleHead article,
    String id,
    String type,
    @Nullable String act,
    String text,
    List<Span> matches,
    List<FoundSpeaker> speakers,
    List<String> countries,
    String json) {}
