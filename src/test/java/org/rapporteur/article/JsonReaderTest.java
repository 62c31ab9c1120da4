package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;

class JsonReaderTest {
  @TempDir Path folder;

  @Test
  void everyFieldHasItsPlaceAndTheRestIsKeptApart() throws IOException {
    Article article =
        one(
            """
            {"headline": "Talks  resume", "body": "The council met.", "datePublished": "July 2, 2024",
             "publisher": {"name": "The Daily Envoy"}, "byline": ["Ana Belo", {"name": "Otis Bray"}],
             "link": "https://envoy.example/1", "section": "World", "tags": ["un", null], "lead": null}
            """);
    assertThat(article.id()).isEqualTo("f.json");
    assertThat(article.text()).isEqualTo("The council met.");
    ArticleMetadata metadata = article.metadata();
    assertThat(metadata.title()).isEqualTo("Talks resume");
    assertThat(metadata.published()).isEqualTo("2024-07-02");
    assertThat(metadata.source()).isEqualTo("The Daily Envoy");
    assertThat(metadata.author()).isEqualTo("Ana Belo, Otis Bray");
    assertThat(metadata.url()).isEqualTo("https://envoy.example/1");
    assertThat(metadata.other())
        .containsOnlyKeys("section", "tags")
        .containsEntry("section", "World");
  }

  @ParameterizedTest
  @CsvSource({"text", "body", "content"})
  void theTextMayHaveThreeNames(String field) throws IOException {
    assertThat(one("{\"" + field + "\": \"The council met.\"}").text())
        .isEqualTo("The council met.");
  }

  @Test
  void ofTwoNamesOfOneThingTheFirstCountsAndTheOtherIsKept() throws IOException {
    Article article = one("{\"content\": \"Short.\", \"text\": \"The council met.\"}");
    assertThat(article.text()).isEqualTo("The council met.");
    assertThat(article.metadata().other()).isEqualTo(Map.of("content", "Short."));
  }

  @Test
  void aNumberAsAnIdIsItsDigits() throws IOException {
    assertThat(one("{\"id\": 17, \"text\": \"The council met.\"}").id()).isEqualTo("17");
  }

  @ParameterizedTest
  @CsvSource({"1719914400, 2024-07-02T10:00:00Z", "1719914400000, 2024-07-02T10:00:00Z"})
  void aNumberAsADateCountsFrom1970(String number, String date) throws IOException {
    Article article = one("{\"date\": " + number + ", \"text\": \"The council met.\"}");
    assertThat(article.metadata().published()).isEqualTo(date);
  }

  @Test
  void halfASurrogatePairBecomesOneReplacementCharacter() throws IOException {
    assertThat(one("{\"text\": \"a\\ud83d b\\ud83d\\ude00\"}").text()).isEqualTo("a\uFFFD b😀");
  }

  @Test
  void anArrayAndObjectsInARowAreCounted() throws IOException {
    Reading.put(
        folder,
        "a.json",
        "[{\"text\":\"A.\"}, {\"id\":\"x\",\"text\":\"B [{\\\"\"},\n{\"text\":\"C.\"}]");
    Reading.put(folder, "b.json", "{\"text\":\"A.\"}\n{\"text\":\"B.\"}");
    Reading.put(folder, "c.json", " []\n");
    assertThat(Reading.ids(folder))
        .containsExactly("a.json#1", "x", "a.json#3", "b.json#1", "b.json#2");
  }

  @Test
  void aBrokenElementOfAnArrayDoesNotStopTheOthers() throws IOException {
    Path file =
        Reading.put(
            folder, "f.json", "[{\"text\":\"A.\"},\n{\"text\": oops},\n7,\n{\"text\":\"D.\"}]");
    assertThat(Reading.all(file))
        .extracting(JsonReaderTest::shown)
        .containsExactly(
            "A.",
            "f.json#2: line 2: Unrecognized token 'oops'",
            "f.json#3: line 3: a JSON object is needed, not number",
            "D.");
  }

  @Test
  void anArrayThatIsCutOffIsTold() throws IOException {
    assertThat(Reading.failure(Reading.put(folder, "a.json", "[{\"text\":\"A.\"},\n")))
        .isEqualTo("line 2: unexpected end of input");
    assertThat(Reading.failure(Reading.put(folder, "b.json", "[{\"text\":\"A.\"},\n{\"te")))
        .isEqualTo("line 2: unexpected end of input");
  }

  @Test
  void aFileThatIsNotJsonIsOneFailure() throws IOException {
    Path file = Reading.put(folder, "f.json", "<html>\n<p>Not found</p>\n</html>\n");
    assertThat(Reading.all(file))
        .extracting(JsonReaderTest::shown)
        .containsExactly("f.json: line 1: Unexpected character ('<' (code 60))");
  }

  @Test
  void aRecordWithoutATextIsNamedWithItsFileAndLine() throws IOException {
    Path file = Reading.put(folder, "f.jsonl", "\n{\"id\":\"x\",\"title\":\"T\"}\n");
    assertThat(Reading.all(file))
        .extracting(JsonReaderTest::shown)
        .containsExactly(
            "x: f.jsonl#1, line 2: no text: a field \"text\", \"body\" or \"content\" is needed");
  }

  @Test
  void linesMayBeInUtf16() throws IOException {
    String lines = "\uFEFF{\"text\":\"São Vito 😀.\"}\r\n{\"text\":\"B.\"}\r\n";
    Path file = Reading.put(folder, "f.jsonl", lines.getBytes(StandardCharsets.UTF_16LE));
    assertThat(Reading.all(file))
        .extracting(JsonReaderTest::shown)
        .containsExactly("São Vito 😀.", "B.");
  }

  @Test
  void aByteOrderMarkIsNoBrokenLine() throws IOException {
    Path file = Reading.put(folder, "f.ndjson", "\uFEFF{\"text\":\"A.\"}\n");
    assertThat(Reading.all(file)).extracting(JsonReaderTest::shown).containsExactly("A.");
  }

  @Test
  void deepNestingIsAFailureOfItsLineOnly() throws IOException {
    Path file =
        Reading.put(folder, "f.jsonl", "{\"a\":" + "[".repeat(100_000) + "\n{\"text\":\"B.\"}\n");
    List<ReadResult> results = Reading.all(file);
    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(FailedArticle.class);
    assertThat(shown(results.get(1))).isEqualTo("B.");
  }

  private Article one(String json) throws IOException {
    return Reading.article(Reading.put(folder, "f.json", json));
  }

  private static String shown(ReadResult result) {
    return switch (result) {
      case ReadArticle read -> read.article().text();
      case FailedArticle failed -> failed.failure().id() + ": " + failed.failure().error();
    };
  }
}
