package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

class EvaluationTest {
  /** Quote [0,16), cue [17,21), source [22,32); France [43,49). */
  private static final String TEXT =
      "\"We must not go\" said Anna Lindt. She left France. The draft resolution passed.";

  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private Path gold(String facts) throws IOException {
    return file("gold.jsonl", "{\"id\":\"a.txt\",\"text\":\"" + quoted(TEXT) + "\"," + facts + "}");
  }

  private static Span find(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Quote quote(String content, String source, String speaker) {
    return new Quote(
        "q",
        QuoteType.DIRECT,
        content,
        List.of(find(content)),
        source.isEmpty() ? List.of() : List.of(find(source)),
        List.of(find("said")),
        new Speaker(speaker, null, SpeakerKind.PERSON, null, null, null, "test"),
        List.of(),
        null,
        null);
  }

  private static Function<Article, ArticleFacts> finds(
      List<Quote> quotes, List<Country> countries, List<Resolution> resolutions) {
    return article ->
        new ArticleFacts(
            1,
            article.id(),
            article.metadata(),
            null,
            quotes,
            countries,
            List.of(),
            List.of(),
            resolutions);
  }

  private static Report quotes(Path gold, @Nullable Path speakers, Quote... quotes)
      throws IOException {
    return Evaluation.of(gold, speakers).run(finds(List.of(quotes), List.of(), List.of()), 2);
  }

  private Path oneAttribution() throws IOException {
    return gold(
        "\"attributions\":[{\"type\":\"direct\",\"content\":[[0,16]],\"cue\":[[17,21]],"
            + "\"source\":[[22,32]]}]");
  }

  @Test
  void anAttributionWithItsSourceIsRight() throws IOException {
    Report report = quotes(oneAttribution(), null, quote("\"We must not go\"", "Anna Lindt", "x"));

    assertThat(report.kind()).isEqualTo("attributions");
    assertThat(report.values())
        .containsEntry("relation all PRF", List.of(100.0, 100.0, 100.0))
        .containsEntry("relation direct-all PRF", List.of(100.0, 100.0, 100.0))
        .containsEntry("relation indirect PRF", List.of(0.0, 0.0, 0.0))
        .containsEntry("exact PRF", List.of(100.0, 100.0, 100.0))
        .containsEntry("cue exact span PRF", List.of(100.0, 100.0, 100.0));
    assertThat(report.errors()).isEmpty();
  }

  @Test
  void halfOfTheContentIsEnoughForAMatchAndTooLittleForExact() throws IOException {
    Report report = quotes(oneAttribution(), null, quote("must not", "Lindt", "x"));

    assertThat(report.values())
        .containsEntry("relation all PRF", List.of(100.0, 100.0, 100.0))
        .containsEntry("content overlap PRF", List.of(100.0, 50.0, 66.7))
        .containsEntry("exact PRF", List.of(0.0, 0.0, 0.0));
  }

  @Test
  void theDetailsShowActsPublishersAndTheWorstArticles() throws IOException {
    Report report = quotes(oneAttribution(), null, quote("\"We must not go\"", "Anna Lindt", "x"));

    assertThat(report.detailTable())
        .contains("precision, act not told")
        .contains("unknown publisher PRF")
        .contains("worst: a ");
  }

  @Test
  void theMarkdownReportHoldsFiguresAndDetails() throws IOException {
    Report report = quotes(oneAttribution(), null, quote("\"We must not go\"", "Anna Lindt", "x"));

    assertThat(report.markdown("dev"))
        .startsWith("# attributions of dev\n")
        .contains(report.table())
        .contains(report.detailTable());
  }

  @Test
  void anotherSourceIsWrongAndTold() throws IOException {
    Report report = quotes(oneAttribution(), null, quote("\"We must not go\"", "She", "x"));

    assertThat(report.values())
        .containsEntry("relation all PRF", List.of(0.0, 0.0, 0.0))
        .containsEntry("content-only match PRF", List.of(100.0, 100.0, 100.0));
    assertThat(report.errors()).hasSize(1);
    assertThat(report.errors().get(0)).startsWith("wrong source\ta\tsource Anna Lindt | got She\t");
  }

  @Test
  void missedAndFalseAttributionsAreTold() throws IOException {
    Report report = quotes(oneAttribution(), null, quote("The draft", "", "x"));

    assertThat(report.errors())
        .extracting(error -> error.split("\t", -1)[0])
        .containsExactly("missed direct", "false direct");
  }

  @Test
  void aSpeakersNameIsScoredAgainstTheCanonicalOne() throws IOException {
    Path speakers = file("speakers.json", "{\"a\":{\"0\":\"Anna Maria Lindt\"}}");

    assertThat(
            quotes(
                    oneAttribution(),
                    speakers,
                    quote("\"We must not go\"", "Anna Lindt", "Anna Lindt"))
                .values())
        .containsEntry("who said what PRF", List.of(100.0, 100.0, 100.0))
        .containsEntry("speaker accuracy all", 100.0);
    assertThat(
            quotes(oneAttribution(), speakers, quote("\"We must not go\"", "Anna Lindt", "Lindt"))
                .errors())
        .hasSize(1)
        .allMatch(error -> error.startsWith("wrong speaker\ta\tgold Anna Maria Lindt\tgot Lindt"));
  }

  @Test
  void aNameWhereTheSpeakerHasNoneCountsAgainstPrecision() throws IOException {
    Path speakers = file("speakers.json", "{\"a\":{\"0\":\"UNNAMED\"}}");

    Report report =
        quotes(oneAttribution(), speakers, quote("\"We must not go\"", "Anna Lindt", "Ann"));

    assertThat(report.values()).containsEntry("who said what PRF", List.of(0.0, 0.0, 0.0));
    assertThat(report.errors()).isEmpty();
  }

  @Test
  void countriesAreScoredByMentionAndByArticle() throws IOException {
    Path gold = gold("\"countries\":[{\"span\":[43,49],\"iso\":\"FR\"}],\"ignore\":[[22,26]]");
    CountryMention france = new CountryMention(find("France"), "France", CountryMentionKind.NAME);
    CountryMention ignored = new CountryMention(find("Anna"), "Anna", CountryMentionKind.NAME);
    CountryMention wrong = new CountryMention(find("draft"), "draft", CountryMentionKind.NAME);

    Report report =
        Evaluation.of(gold, null)
            .run(
                finds(
                    List.of(),
                    List.of(
                        new Country("FR", "France", null, null, List.of(france)),
                        new Country("CH", "Switzerland", null, null, List.of(ignored, wrong))),
                    List.of()),
                1);

    assertThat(report.values())
        .containsEntry("mention PRF", List.of(50.0, 100.0, 66.7))
        .containsEntry("document PRF", List.of(50.0, 100.0, 66.7));
    assertThat(report.errors()).hasSize(1);
    assertThat(report.errors().get(0)).startsWith("false\ta\tCH\t");
  }

  @Test
  void resolutionsAreScoredByMentionAndFact() throws IOException {
    Path gold =
        gold(
            "\"resolutions\":[{\"mentions\":[[51,71]],\"status\":\"adopted\",\"body\":\"UNGA\","
                + "\"symbol\":null,\"vote\":null,\"sponsors\":[\"FR\"],\"catalogue\":null}]");
    Resolution found =
        new Resolution(
            "r1",
            "S/RES/2728 (2024)",
            null,
            null,
            null,
            null,
            ResolutionStatus.ADOPTED,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of("FR", "CN"),
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            List.of(new ResolutionMention(find("draft resolution"), "draft resolution")));

    Report report = Evaluation.of(gold, null).run(finds(List.of(), List.of(), List.of(found)), 1);

    assertThat(report.values())
        .containsEntry("mention PRF", List.of(100.0, 100.0, 100.0))
        .containsEntry("status", 100.0)
        .containsEntry("body", 0.0)
        .containsEntry("false symbol", 1L)
        .containsEntry("sponsors PRF", List.of(50.0, 100.0, 66.7))
        .containsEntry("catalogue, descriptive wrong", 1L);
  }

  @Test
  void badGoldIsToldWithItsLine() throws IOException {
    assertThatThrownBy(() -> Evaluation.of(gold("\"attributions\":3"), null))
        .isInstanceOf(GoldException.class)
        .hasMessageEndingWith(
            "gold.jsonl, line 1: has no list \"attributions\", \"countries\" or \"resolutions\"");
    assertThatThrownBy(
            () -> Evaluation.of(gold("\"countries\":[{\"span\":[42,999],\"iso\":\"FR\"}]"), null))
        .hasMessageContaining("the span [42,999] does not lie in the text of 79");
    assertThatThrownBy(
            () -> Evaluation.of(file("b.jsonl", "", "{\"id\":\"a\",\"text\":\"x\","), null))
        .hasMessageContaining("b.jsonl, line 2: is no JSON: ");
    assertThatThrownBy(() -> Evaluation.of(file("empty.jsonl"), null))
        .hasMessageEndingWith("empty.jsonl: holds no article");
    assertThatThrownBy(
            () -> Evaluation.of(oneAttribution(), file("s.json", "{\"a\":{\"7\":\"Ann\"}}")))
        .hasMessageEndingWith("s.json: a has attributions 0 to 0, none \"7\"");
  }
}
