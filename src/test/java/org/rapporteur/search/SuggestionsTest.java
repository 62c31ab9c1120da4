package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private final FactSearch search;

  SuggestionsTest() throws IOException {
    search = new FactSearch(ThreeArticles.index());
  }

  private List<String> suggested(Facet facet, String typed) throws IOException {
    return search.suggest(facet, typed, 9).stream()
        .map(one -> one.value() + " " + one.count())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"muller", "MÜL", "jürgen m", "j a", "mullre"})
  void aSpeakerIsSuggestedByAnyWordOfTheName(String typed) throws IOException {
    assertThat(suggested(Facet.SPEAKER, typed)).containsExactly("Jürgen A. Müller 1");
  }

  @Test
  void countriesAreSuggestedByAllTheirNamesAndAdjectivesTheMostFrequentFirst() throws IOException {
    assertThat(search.suggest(Facet.COUNTRY, "chin", 9))
        .containsExactly(new Suggestion(Facet.COUNTRY, "CN", "China", 2));
    assertThat(suggested(Facet.COUNTRY, "ch")).containsExactly("CN 2", "TD 1");
    assertThat(suggested(Facet.COUNTRY, "federal rep")).containsExactly("DE 1");
    assertThat(suggested(Facet.COUNTRY, "peru")).as("no article names it").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2999",
    "29",
    "s/res/29",
    "UNSCR 2999 (2024)",
    "'S/RES/2999 (2'",
    "'resolution 2999 (2024)'"
  })
  void aResolutionIsSuggestedBySymbolAndNumber(String typed) throws IOException {
    assertThat(suggested(Facet.RESOLUTION, typed)).contains("S/RES/2999 (2024) 1");
  }

  @Test
  void whatOnlyOneArticleKnowsIsNotSuggested() throws IOException {
    assertThat(suggested(Facet.RESOLUTION, "trade")).isEmpty();
    assertThat(suggested(Facet.RESOLUTION, "resol")).hasSize(2);
  }

  @Test
  void sourcesAreSuggestedToo() throws IOException {
    assertThat(suggested(Facet.SOURCE, "news")).containsExactly("Harbour News 1");
    assertThat(suggested(Facet.SOURCE, "")).isEmpty();
  }

  @Test
  void aResolutionThatTheCatalogueKnowsIsNotTakenForAnother() throws IOException {
    QuoteQuestion any = QuoteQuestion.ANY;
    assertThat(search.didYouMean(resolution(any, "S/RES/2989"))).isEqualTo("S/RES/2999 (2024)");
    assertThat(search.didYouMean(resolution(any, "UNGA 78/310"))).isNull();
    assertThat(search.didYouMean(resolution(any, "S/RES/2999 (2024)"))).isNull();
    assertThat(search.didYouMean(any)).isNull();
  }

  private static QuoteQuestion resolution(QuoteQuestion any, String symbol) {
    return new QuoteQuestion(
        null, null, null, null, null, symbol, any.types(), any.acts(), null, null, null, 0);
  }
}
