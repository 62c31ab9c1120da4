package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Article;

class CsvRowReaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void fieldsArePartedByWhatTheFirstLineHasMost(String separator) throws IOException {
    String table =
        "headline,BODY,datepublished,lang\nTalks,\"They met; \"\"well\"\".\",2024-07-02,en\n";
    Article article = Reading.article(put(table.replace(",", separator)));
    assertThat(article.metadata().title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("They met; \"well\".");
    assertThat(article.metadata().published()).isEqualTo("2024-07-02");
    assertThat(article.metadata().other()).containsEntry("lang", "en");
  }

  @Test
  void aMarkWithinAFieldIsACharacter() throws IOException {
    List<ReadResult> results = Reading.all(put("id,text\na,A 6\" \"\"gun\nb,Two.\n"));
    assertThat(((ReadArticle) results.get(0)).article().text()).isEqualTo("A 6\" \"\"gun");
    assertThat(results.get(1).id()).isEqualTo("b");
  }

  @Test
  void aBrokenRowIsOneFailureInItsPlace() throws IOException {
    String table =
        "title,text\nA,One.\nB,\"Two\" more.\nC,Three.,four,,\nD,\nE,"
            + "word ".repeat(700_000)
            + "\nF,Six.\n\n\nG,\"Seven.\nH,Eight.\n";
    assertThat(Reading.all(put(table)))
        .extracting(
            result ->
                result instanceof FailedArticle failed
                    ? failed.id() + " " + failed.failure().error()
                    : result.id())
        .containsExactly(
            "t.csv#1",
            "t.csv#2 line 3: Unexpected character after closing quote: ' ' (0x20)",
            "t.csv#3 line 4: 5 fields for 2 columns",
            "t.csv#4 line 5: no text: a field \"text\", \"body\" or \"content\" is needed",
            "t.csv#5 line 6: longer than the 2000000 characters that an article may have"
                + " (--max-article)",
            "t.csv#6",
            "t.csv#7 line 10: a quotation mark that nothing closes");
  }

  @Test
  void aTableWithoutATextSaysSo() throws IOException {
    assertThat(Reading.failure(put("title,date\nA,2024-07-02\n")))
        .isEqualTo(
            "cannot be read: its first line names no column \"text\", \"body\" or \"content\"");
  }

  @Test
  void namesAloneAreNoArticles() throws IOException {
    assertThat(Reading.all(put("title,text\n"))).isEmpty();
  }

  private Path put(String table) throws IOException {
    return Reading.put(folder, "t.csv", table);
  }
}
