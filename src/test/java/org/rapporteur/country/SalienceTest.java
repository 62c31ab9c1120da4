package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

class SalienceTest {
  private static final CountryExtractor EXTRACTOR = new CountryExtractor();

  private static final String TEXT =
      """
      Peru said on Monday that it would close two ports. Officials of Peru gave no reason.

      The ports are old, and storms have damaged them. Peru will build others.

      Ships may call at ports of Chile until then, a spokesman said in the evening.

      Fishermen were angry. Some moved to Ecuador years ago, they said.
      """;

  private static Map<String, Double> salience(
      @Nullable String title, String text, Quote... quotes) {
    PreparedText prepared =
        Texts.prepare(new Article("a", text, ArticleMetadata.EMPTY.withTitle(title)));
    Map<String, Double> values = new TreeMap<>();
    for (Country country : Salience.of(prepared, EXTRACTOR.find(prepared), List.of(quotes))) {
      values.put(country.code(), country.salience());
    }
    return values;
  }

  private static Quote quote(String content, @Nullable String country) {
    int begin = TEXT.indexOf(content);
    return new Quote(
        "q1",
        QuoteType.INDIRECT,
        content,
        List.of(new Span(begin, begin + content.length())),
        List.of(),
        List.of(),
        new Speaker(null, "he", SpeakerKind.PERSON, null, null, country, "test"),
        List.of(),
        null,
        null);
  }

  @Test
  void whatIsInTheTitleTheLeadAndMostMentionsIsWhatTheArticleIsAbout() {
    assertThat(salience("Peru closes ports", TEXT))
        .isEqualTo(Map.of("PE", 1.0, "CL", 0.26, "EC", 0.15));
  }

  @Test
  void withoutATitleTheOtherSignsDecide() {
    assertThat(salience(null, TEXT)).isEqualTo(Map.of("PE", 1.0, "CL", 0.39, "EC", 0.22));
  }

  @Test
  void aTitleThatNamesNoneLowersAll() {
    assertThat(salience("Two ports to close", TEXT)).containsEntry("PE", 0.67);
  }

  @Test
  void aTitleMayUseAnotherForm() {
    assertThat(salience("Peruvian ports to close", TEXT)).containsEntry("PE", 1.0);
    assertThat(salience("PERUVIANS LEFT WITHOUT PORTS", TEXT)).containsEntry("PE", 1.0);
  }

  @Test
  void aHeadingInsideTheTextIsATitleToo() {
    assertThat(salience(null, "Ports of Chile to reopen\n\n" + TEXT).get("CL"))
        .isGreaterThan(salience("Ports to reopen", TEXT).get("CL"));
  }

  @Test
  void whoSpeaksAndWhoIsSpokenOfCountsALittle() {
    Map<String, Double> quoted =
        salience("Peru closes ports", TEXT, quote("Ships may call at ports of Chile", "EC"));
    assertThat(quoted).isEqualTo(Map.of("PE", 0.82, "CL", 0.3, "EC", 0.21));
  }

  @Test
  void aTextWithoutCountriesHasNothingToWeigh() {
    assertThat(salience("Rain", "Rain fell.")).isEmpty();
  }

  @Test
  void manyQuotesAndManyMentionsAreNotLookedAtPairByPair() {
    int many = 60_000;
    String text = "Peru. ".repeat(many);
    List<CountryMention> mentions = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Span span = new Span(6 * i, 6 * i + 4);
      mentions.add(new CountryMention(span, "Peru", CountryMentionKind.NAME));
      quotes.add(
          new Quote(
              "q" + i,
              QuoteType.INDIRECT,
              "Peru",
              List.of(i % 2 == 0 ? span : new Span(6 * i, 6 * i + 3)),
              List.of(),
              List.of(),
              new Speaker(null, "he", SpeakerKind.PERSON, null, null, "PE", "test"),
              List.of(),
              null,
              null));
    }
    List<Country> peru = List.of(new Country("PE", "Peru", null, null, mentions));
    NamedStates named = new NamedStates(peru, peru, peru, List.of(), Set.of());
    PreparedText prepared = TextPreparer.withoutEncoder().prepare(Article.of("many", text));
    List<Country> weighed =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Salience.of(prepared, named, quotes));
    assertThat(weighed.get(0).salience()).isEqualTo(0.94); // (2 + 4 + ½ + 1) / 8
  }
}
