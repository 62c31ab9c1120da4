package org.rapporteur.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Speaker;

/**
 * What a reader knows better of one quote: who says it, or that it is none.
 *
 * <p>It holds for the quote of its article that has the same content spans and the same text, also
 * when the program finds it anew.
 *
 * @param collection the article's collection
 * @param article the article's id
 * @param struck whether it is no quote
 * @param speaker who says it, and nobody else; null where it is struck
 * @param missing whether the quote was not among those that the program found last
 * @param found the quote as the program found it last
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
    String collection,
    String article,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean struck,
    @Nullable Speaker speaker,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean missing,
    Quote found) {
  /** {@link Speaker#why} of a corrected quote. */
  public static final String WHY = "corrected by hand";

  /**
   * Checks that it says something.
   *
   * @throws IllegalArgumentException if article or quote is missing, or it is not either struck or
   *     another speaker's
   */
  @SuppressWarnings("NullAway") // Jackson passes null for a field that a line leaves out
  public Correction {
    if (collection == null || article == null || found == null) {
      throw new IllegalArgumentException("collection, article and found are needed");
    }
    if (struck != (speaker == null)) {
      throw new IllegalArgumentException("either struck or speaker is needed");
    }
    if (speaker != null && speaker.kind() == null) {
      throw new IllegalArgumentException("the speaker's kind is needed");
    }
  }

  static Correction strike(String collection, String article, Quote found) {
    return new Correction(collection, article, true, null, false, found);
  }

  static Correction speaker(String collection, String article, Quote found, Speaker speaker) {
    return new Correction(collection, article, false, speaker, false, found);
  }

  Correction refound(Quote quote) {
    return new Correction(collection, article, struck, speaker, false, quote);
  }

  Correction notFound() {
    return new Correction(collection, article, struck, speaker, true, found);
  }

  /** Whether it is about {@code quote} of its article. */
  boolean isOf(Quote quote) {
    return found.content().equals(quote.content()) && found.text().equals(quote.text());
  }

  /** Whether both are about the same quote. */
  boolean isOfSame(Correction other) {
    return collection.equals(other.collection)
        && article.equals(other.article)
        && isOf(other.found);
  }

  /** What it makes of {@code quote}; null where it is struck. */
  @Nullable Quote applied(Quote quote) {
    if (speaker == null) {
      return null;
    }
    String as = quote.speaker().as(); // the article's words stay what they are
    Speaker named =
        new Speaker(
            speaker.name(),
            as,
            speaker.kind(),
            speaker.role(),
            speaker.affiliation(),
            speaker.country(),
            WHY);
    return new Quote(
        quote.id(),
        quote.type(),
        quote.text(),
        quote.content(),
        quote.source(),
        quote.cue(),
        named,
        List.of(),
        quote.act(),
        quote.confidence());
  }

  /** Whether its article, with {@code facts} in the index, tells the quote as it is corrected. */
  public boolean standsIn(ArticleFacts facts) {
    for (Quote quote : facts.quotes()) {
      if (isOf(quote)) {
        return quote.equals(applied(quote));
      }
    }
    return struck && !missing;
  }
}
