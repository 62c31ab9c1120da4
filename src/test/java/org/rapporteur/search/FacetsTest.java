package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

class FacetsTest {
  private static final QuoteQuestion ANY = QuoteQuestion.ANY;

  private final FactSearch search;

  FacetsTest() throws IOException {
    search = new FactSearch(ThreeArticles.index());
  }

  private static List<String> told(List<FacetCount> counts) {
    return counts.stream()
        .map(one -> one.value() + " " + one.count() + "/" + one.articles())
        .toList();
  }

  @Test
  void quotesAreCountedByAllThatTheyHaveInCommon() throws Exception {
    Facets all = search.facets(ANY, 0);
    assertThat(all.total()).isEqualTo(4);
    assertThat(all.articles()).isEqualTo(2);
    assertThat(told(all.of(Facet.SPEAKER))).containsExactly("Lin Qiao 2/2", "Jürgen A. Müller 1/1");
    assertThat(told(all.of(Facet.COUNTRY))).containsExactly("DE 1/1", "TD 1/1");
    assertThat(told(all.of(Facet.RESOLUTION)))
        .containsExactly("2023/trade.txt#r1 2/1", "S/RES/2999 (2024) 2/1");
    assertThat(told(all.of(Facet.SOURCE))).containsExactly("Harbour News 2/1", "Valley Post 2/1");
    assertThat(told(all.of(Facet.MONTH))).containsExactly("2024-07 2/1", "2023-05 2/1");
    assertThat(told(all.of(Facet.TYPE))).containsExactly("indirect 2/1", "direct 1/1", "mixed 1/1");
  }

  @Test
  void articlesAreCountedByCountryResolutionSourceAndMonth() throws Exception {
    Facets all = search.facets("*:*", 0);
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.counts())
        .containsOnlyKeys(Facet.COUNTRY, Facet.RESOLUTION, Facet.SOURCE, Facet.MONTH);
    assertThat(told(all.of(Facet.COUNTRY))).containsExactly("CN 2/2", "DE 1/1", "TD 1/1");
    assertThat(told(all.of(Facet.RESOLUTION))).hasSize(4).contains("A/RES/217(III) 1/1");
    assertThat(told(all.of(Facet.SOURCE))).containsExactly("Harbour News 1/1", "Valley Post 1/1");
    assertThat(told(all.of(Facet.MONTH))).containsExactly("2024-07 1/1", "2023-05 1/1");
  }

  @Test
  void onlyWhatAnswersIsCounted() throws Exception {
    Facets some = search.facets(ANY.by("lin").about("sanctions"), 0);
    assertThat(some.total()).isEqualTo(1);
    assertThat(told(some.of(Facet.SPEAKER))).containsExactly("Lin Qiao 1/1");
    assertThat(told(some.of(Facet.MONTH))).containsExactly("2024-07 1/1");
    assertThat(told(search.facets("rain", 0).of(Facet.COUNTRY))).isEmpty();
    assertThat(search.facets(ANY.by("nobody"), 0).total()).isZero();
  }

  @Test
  void aCountrysLabelIsItsNameAndAResolutionsItsTitle() throws Exception {
    Facets all = search.facets("water", 0);
    assertThat(all.of(Facet.COUNTRY)).contains(new FacetCount("CN", "China", 1, 1));
    assertThat(all.of(Facet.RESOLUTION))
        .containsExactly(new FacetCount("S/RES/2999 (2024)", "resolution 2999", 1, 1));
  }

  @Test
  void noMoreThanTheMostFrequentAreGivenButAllMonths() throws Exception {
    Facets first = search.facets(ANY, 1);
    assertThat(told(first.of(Facet.SPEAKER))).containsExactly("Lin Qiao 2/2");
    assertThat(told(first.of(Facet.RESOLUTION))).containsExactly("2023/trade.txt#r1 2/1");
    assertThat(first.of(Facet.MONTH)).hasSize(2);
  }

  @Test
  void everyCountIsTheNumberOfAnswersToTheSameQuestionWithThatCondition() throws Exception {
    for (FacetCount speaker : search.facets(ANY, 0).of(Facet.SPEAKER)) {
      assertThat(search.quotes(ANY.by(speaker.value()), 1, quote -> {}))
          .as(speaker.value())
          .isEqualTo(speaker.count());
    }
    for (FacetCount country : search.facets("*:*", 0).of(Facet.COUNTRY)) {
      assertThat(search.articles("country:" + country.value(), 1, article -> {}))
          .as(country.value())
          .isEqualTo(country.count());
    }
  }

  @Test
  void whatIsWrittenInSeveralWaysIsOneValueOverSegmentsUnderItsMostFrequentName() throws Exception {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    String[] names = {"JURGEN MULLER", "Jürgen Müller", "Jürgen Müller"};
    for (int i = 0; i < names.length; i++) {
      Speaker speaker = Samples.person(names[i], "role " + i, "DE");
      try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
        Samples.article("a" + i)
            .about(null, "2024-07-0" + (i + 1), null)
            .quote(speaker, QuoteType.DIRECT, "\"Yes\"")
            .quote(speaker, QuoteType.DIRECT, "\"No\"")
            .say(" The draft, the draft.")
            .resolution("S/RES/1 (1946)", Body.UNSC, ResolutionStatus.DRAFT, "The draft")
            .resolution("S/RES/1 (1946)", Body.UNSC, ResolutionStatus.ADOPTED, "the draft")
            .putInto(writer);
        writer.commit(); // a segment each
      }
    }
    FactSearch again = new FactSearch(FactIndex.open(directory, "memory"));
    for (int i = 0; i < 2; i++) { // what was looked up once is the same later
      Facets all = again.facets(ANY, 0);
      assertThat(told(all.of(Facet.SPEAKER))).containsExactly("Jürgen Müller 6/3");
      assertThat(told(again.facets("*:*", 0).of(Facet.RESOLUTION)))
          .as("an article that tells of one resolution twice counts once")
          .containsExactly("S/RES/1 (1946) 3/3");
      assertThat(told(all.of(Facet.MONTH))).containsExactly("2024-07 6/3");
    }
  }
}
