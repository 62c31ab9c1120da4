package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;
import org.rapporteur.reference.Catalogue;

class ResolutionsOverArticlesTest {
  private static final String VETOED_IN_APRIL =
      "\"body\":\"UNSC\",\"status\":\"vetoed\",\"adopted\":\"2024-04-24\"";

  private final FactSearch search;

  ResolutionsOverArticlesTest() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      Samples.article("space/orbit.txt")
          .about("A veto over orbits", "2024-04-25", null)
          .say("The resolution was vetoed. Another one failed.")
          .resolution("The resolution", VETOED_IN_APRIL + ",\"vetoedBy\":[\"RU\"]")
          .resolution("Another one", "\"body\":\"UNSC\",\"status\":\"rejected\"")
          .putInto(writer);
      Samples.article("space/moon.txt")
          .say("The text fell. Another one failed.")
          .resolution("The text", VETOED_IN_APRIL)
          .resolution("Another one", "\"body\":\"UNSC\",\"status\":\"rejected\"")
          .putInto(writer);
      Samples.article("machines.txt")
          .about("Machines", "2024-07-02", null)
          .say("The draft A/78/L.86 was adopted. So was resolution 57/2 of the Council.")
          .resolution(
              "The draft A/78/L.86",
              "\"symbol\":\"A/78/L.86\",\"status\":\"adopted\",\"catalogue\":{\"symbol\":"
                  + "\"A/RES/78/311\",\"title\":\"Capacity\",\"adopted\":\"2024-07-01\","
                  + "\"confidence\":1,\"why\":\"its draft\"}")
          .resolution(
              "resolution 57/2",
              "\"symbol\":\"A/HRC/RES/57/2\",\"number\":\"57/2\",\"status\":\"adopted\","
                  + "\"adopted\":\"2024-10\"")
          .putInto(writer);
      Samples.article("rights.txt")
          .about("Rights", "2024-12-01", null)
          .say("Resolution 57/2 stands, 78/311 too.")
          .resolution(
              "Resolution 57/2",
              "\"symbol\":\"A/HRC/RES/57/2\",\"number\":\"57/2\",\"adopted\":\"2024-10-09\"")
          .resolution("78/311", "\"symbol\":\"A/RES/78/311\",\"number\":\"78/311\"")
          .putInto(writer);
      writer.commit();
    }
    search = new FactSearch(FactIndex.open(directory, "memory"));
  }

  private List<ResolutionCount> all() throws IOException, QueryException {
    return search.resolutions(ResolutionQuestion.ANY);
  }

  private ResolutionCount one(String ref) throws IOException, QueryException {
    return all().stream().filter(count -> count.ref().equals(ref)).findFirst().orElseThrow();
  }

  @Test
  void thoseThatOnlyAnArticleKnowsStayApartThoughTheyAreCalledTheSame() throws Exception {
    assertThat(all())
        .extracting(ResolutionCount::ref)
        .contains("space/orbit.txt#r2", "space/moon.txt#r2");
  }

  @Test
  void aVetoWhoseDayIsKnownIsOneOverAllArticles() throws Exception {
    ResolutionCount veto = one("UNSC vetoed 2024-04-24");
    assertThat(veto.articles()).isEqualTo(2);
    assertThat(veto.symbol()).isNull();
    assertThat(veto.vetoedBy()).containsExactly("RU");
  }

  @Test
  void aDraftIsCountedWithWhatItBecame() throws Exception {
    ResolutionCount resolution = one("A/RES/78/311");
    assertThat(resolution.articles()).isEqualTo(2);
    assertThat(resolution.date()).isEqualTo("2024-07-01");
  }

  @Test
  void theMostExactDateThatAnArticleGivesCountsAndAllArticlesDoWhereOneAnswers() throws Exception {
    ResolutionCount resolution = one("A/HRC/RES/57/2");
    assertThat(resolution.date()).isEqualTo("2024-10-09");
    assertThat(refs(null, LocalDate.of(2024, 10, 9), LocalDate.of(2024, 10, 9)))
        .containsExactly("A/HRC/RES/57/2");
    assertThat(refs(null, LocalDate.of(2024, 10, 10), null)).isEmpty();
    assertThat(refs(ResolutionStatus.ADOPTED, null, null))
        .containsExactly("A/HRC/RES/57/2", "A/RES/78/311");
    assertThat(resolution.articles()).isEqualTo(2);
  }

  private List<String> refs(
      @Nullable ResolutionStatus status, @Nullable LocalDate from, @Nullable LocalDate to)
      throws IOException, QueryException {
    Set<ResolutionStatus> statuses = status == null ? Set.of() : Set.of(status);
    return search.resolutions(new ResolutionQuestion(Set.of(), null, statuses, from, to)).stream()
        .map(ResolutionCount::ref)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/RES/78/311           | A/RES/78/311",
        "A/78/L.86              | A/78/L.86",
        "57/2                   | A/HRC/RES/57/2",
        "2758                   | S/RES/2758 (2024)",
        "9/999                  | ",
        "UNSC vetoed 2024-04-24 | UNSC vetoed 2024-04-24",
        "UNSC vetoed 2024-04-23 | ",
        "orbit.txt#r1           | UNSC vetoed 2024-04-24",
        "moon.txt#r2            | news/space/moon.txt#r2",
        "machines.txt#r1        | A/RES/78/311",
        "machines.txt#r9        | ",
        "uniting for PEACE      | A/RES/377(V)",
        "uniting for            | A/RES/377(V)",
        "bees                   | ",
      })
  void aResolutionIsNamedBySymbolNumberTitleOrTheRefOfAList(String written, @Nullable String ref)
      throws IOException {
    List<NamedResolution> named = search.resolutionsNamed(written, Catalogue.bundled());
    assertThat(named.isEmpty() ? null : named.get(0).ref()).isEqualTo(ref);
  }

  @Test
  void whatManyTitlesHaveNamesAllOfThemTheNewestFirst() throws IOException {
    List<NamedResolution> named = search.resolutionsNamed("lebanon", Catalogue.bundled());
    assertThat(named).hasSizeGreaterThan(20);
    assertThat(named)
        .extracting(one -> one.entry() == null ? "" : one.entry().adopted())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void theArticlesOnAnyOfThemAreFound() throws IOException {
    assertThat(articlesOn("UNSC vetoed 2024-04-24")).hasSize(2);
    assertThat(articlesOn("news/space/moon.txt#r2")).containsExactly("space/moon.txt");
    assertThat(articlesOn("A/78/L.86")).containsExactly("machines.txt");
  }

  private List<String> articlesOn(String key) throws IOException {
    List<String> found = new ArrayList<>();
    search.articlesOn(List.of(key), 0, article -> found.add(article.article().id()));
    return found;
  }

  @Test
  void aQueryForADraftFindsArticlesOnWhatItBecame() throws Exception {
    List<String> found = new ArrayList<>();
    search.articles("resolution:A/78/L.86", 0, article -> found.add(article.article().id()));
    assertThat(found).containsExactlyInAnyOrder("machines.txt", "rights.txt");
  }
}
