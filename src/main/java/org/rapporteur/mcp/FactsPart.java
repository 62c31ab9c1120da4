package org.rapporteur.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;
import org.rapporteur.mcp.Evidence.ToldCountry;
import org.rapporteur.mcp.Evidence.ToldQuote;
import org.rapporteur.mcp.Evidence.ToldResolution;

/**
 * The facts of a part of an article: quotes that begin there, countries and resolutions that are
 * mentioned there. What is too much for one answer is counted.
 *
 * @param leftOut the number of facts that are left out; null where all are there
 */
record FactsPart(
    List<ToldQuote> quotes,
    List<ToldCountry> countries,
    List<ToldResolution> resolutions,
    @Nullable Integer leftOut) {

  static FactsPart of(ArticleFacts facts, String text, Span part) {
    Evidence evidence = new Evidence(text);
    Budget budget = new Budget();
    List<ToldResolution> resolutions =
        budget.tell(
            facts.resolutions().stream().map(one -> within(one, part)).toList(),
            evidence::resolution);
    List<ToldCountry> countries =
        budget.tell(
            facts.countries().stream().map(one -> within(one, part)).toList(), evidence::country);
    List<ToldQuote> quotes =
        budget.tell(
            facts.quotes().stream()
                .filter(one -> part.contains(one.content().get(0).begin()))
                .toList(),
            evidence::quote);
    return new FactsPart(
        quotes, countries, resolutions, budget.leftOut == 0 ? null : budget.leftOut);
  }

  /** The same with the mentions there; null where there is none. */
  private static @Nullable Resolution within(Resolution one, Span part) {
    List<ResolutionMention> there =
        one.mentions().stream().filter(each -> part.contains(each.span().begin())).toList();
    return there.isEmpty() ? null : one.withMentions(there);
  }

  private static @Nullable Country within(Country one, Span part) {
    List<CountryMention> there =
        one.mentions().stream().filter(each -> part.contains(each.span().begin())).toList();
    return there.isEmpty()
        ? null
        : new Country(one.code(), one.name(), one.why(), one.salience(), there);
  }

  String told() {
    String more = leftOut == null ? "" : "\n\n" + leftOut + " more facts are left out";
    return Told.section("Quotes", quotes.stream().map(Told::quote).toList())
        + Told.section("Countries", countries.stream().map(Told::country).toList())
        + Told.section("Resolutions", resolutions.stream().map(Told::resolution).toList())
        + more;
  }

  /** What an answer may still take. */
  private static final class Budget {
    private int left = Part.MOST_CHARACTERS;
    private int leftOut;

    <F, T> List<T> tell(List<@Nullable F> facts, Function<F, T> telling) {
      List<T> told = new ArrayList<>();
      for (F fact : facts) {
        if (fact != null) {
          T one = telling.apply(fact);
          left -= Json.size(one);
          if (left >= 0) {
            told.add(one);
          } else {
            leftOut++;
          }
        }
      }
      return told;
    }
  }
}
