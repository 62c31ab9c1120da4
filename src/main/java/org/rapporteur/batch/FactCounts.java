package org.rapporteur.batch;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Resolution;

/**
 * How many facts of each kind.
 *
 * @param direct quotes wholly in quotation marks
 * @param mixed quotes partly in quotation marks
 * @param indirect quotes without quotation marks
 * @param named quotes of either type whose speaker has a name
 * @param countries countries, counted once an article
 * @param countryMentions places where a country is named
 * @param resolutions resolutions, counted once an article
 * @param resolutionMentions places where a resolution is spoken of
 */
public record FactCounts(
    long direct,
    long mixed,
    long indirect,
    long named,
    long countries,
    long countryMentions,
    long resolutions,
    long resolutionMentions) {
  /** No facts. */
  public static final FactCounts NONE = new FactCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /** The facts of one article. */
  static FactCounts of(ArticleFacts facts) {
    List<Country> countries = facts.countries();
    List<Resolution> resolutions = facts.resolutions();
    return new FactCounts(
        count(facts, quote -> quote.type() == QuoteType.DIRECT),
        count(facts, quote -> quote.type() == QuoteType.MIXED),
        count(facts, quote -> quote.type() == QuoteType.INDIRECT),
        count(facts, quote -> quote.speaker().name() != null),
        countries.size(),
        countries.stream().mapToLong(country -> country.mentions().size()).sum(),
        resolutions.size(),
        resolutions.stream().mapToLong(resolution -> resolution.mentions().size()).sum());
  }

  private static long count(ArticleFacts facts, Predicate<Quote> which) {
    return facts.quotes().stream().filter(which).count();
  }

  /** The sums of both. */
  FactCounts plus(FactCounts other) {
    return new FactCounts(
        direct + other.direct,
        mixed + other.mixed,
        indirect + other.indirect,
        named + other.named,
        countries + other.countries,
        countryMentions + other.countryMentions,
        resolutions + other.resolutions,
        resolutionMentions + other.resolutionMentions);
  }

  /** All quotes. */
  public long quotes() {
    return direct + mixed + indirect;
  }

  /** Three lines, one a kind of fact: {@code quotes 12 (8 direct, ...)}. */
  String lines() {
    return String.format(
        Locale.ROOT,
        """
        quotes        %,9d   %,d direct, %,d mixed, %,d indirect; %,d with a named speaker
        countries     %,9d   in %,d mentions
        resolutions   %,9d   in %,d mentions
        """,
        quotes(),
        direct,
        mixed,
        indirect,
        named,
        countries,
        countryMentions,
        resolutions,
        resolutionMentions);
  }
}
