package org.rapporteur.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.QuoteType;

/**
 * What is asked of quotes; null or empty asks nothing, and all that is asked must hold.
 *
 * <p>{@code QuoteQuestion.ANY.by("fu").about("sanctions")} asks for quotes about sanctions by a
 * speaker named Fu.
 *
 * @param speaker words of the speaker's name, in any order, initials too; or {@code @fu-cong}, a
 *     {@link SpeakerCount#key}, for that speaker alone
 * @param about what the quote says, in the query language, its words being those of the quote
 * @param country code or name of a country that the quote names
 * @param speakerCountry code or name of the speaker's country
 * @param articleCountry code or name of a country that the article names anywhere
 * @param resolution symbol or number of a resolution that the article speaks of
 * @param types direct, mixed, indirect
 * @param acts said, thought, shown
 * @param from first day of publication
 * @param to last day of publication
 * @param source words of the publisher's name
 * @param leastConfidence the least probability that the quote is right; 0 asks nothing
 * @since 0.1.0
 */
public record QuoteQuestion(
    @Nullable String speaker,
    @Nullable String about,
    @Nullable String country,
    @Nullable String speakerCountry,
    @Nullable String articleCountry,
    @Nullable String resolution,
    Set<QuoteType> types,
    Set<Act> acts,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String source,
    double leastConfidence) {
  /** Asks for all quotes. */
  public static final QuoteQuestion ANY =
      new QuoteQuestion(
          null, null, null, null, null, null, Set.of(), Set.of(), null, null, null, 0);

  /** Keeps the sets as they are now. */
  public QuoteQuestion {
    types = Set.copyOf(types);
    acts = Set.copyOf(acts);
  }

  /** The same of another speaker. */
  public QuoteQuestion by(@Nullable String name) {
    return new QuoteQuestion(
        name,
        about,
        country,
        speakerCountry,
        articleCountry,
        resolution,
        types,
        acts,
        from,
        to,
        source,
        leastConfidence);
  }

  /** The same of other words. */
  public QuoteQuestion about(@Nullable String words) {
    return new QuoteQuestion(
        speaker,
        words,
        country,
        speakerCountry,
        articleCountry,
        resolution,
        types,
        acts,
        from,
        to,
        source,
        leastConfidence);
  }
}
