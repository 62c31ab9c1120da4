package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.Vote;

/** Read back by FastCSV, which takes nothing but RFC 4180. */
class CsvFolderWriterTest {
  @TempDir static Path folder;

  @BeforeAll
  static void export() throws IOException {
    News.export(ExportFormat.CSV, folder, ExportOptions.DEFAULT);
  }

  private static List<NamedCsvRecord> read(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    }
  }

  private static NamedCsvRecord odd(String file) throws IOException {
    return read(file).getLast();
  }

  /** A value as it was before an apostrophe kept a spreadsheet from running it. */
  private static String plain(String value) {
    boolean added =
        value.length() > 1 && value.charAt(0) == '\'' && "=+-@".indexOf(value.charAt(1)) >= 0;
    return added ? value.substring(1) : value;
  }

  private static String cell(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  @Test
  void quotesHaveTheirWordsSpeakersAndPlaces() throws IOException {
    List<List<String>> expected = new ArrayList<>();
    for (Quote quote : News.quotes()) {
      expected.add(
          List.of(
              quote.id(),
              Names.of(quote.type()),
              quote.text(),
              cell(quote.speaker().name()),
              cell(quote.speaker().country()),
              cell(quote.confidence()),
              quote.content().get(0).toString()));
    }

    assertThat(read("quotes.csv"))
        .extracting(
            row ->
                List.of(
                    row.getField("quote"),
                    row.getField("type"),
                    plain(row.getField("text")),
                    plain(row.getField("speaker")),
                    row.getField("speaker_country"),
                    row.getField("confidence"),
                    row.getField("content_spans").split("; ", -1)[0]))
        .isEqualTo(expected);
  }

  @Test
  void countriesHaveTheirMentions() throws IOException {
    List<List<String>> expected = new ArrayList<>();
    for (ExportedArticle article : News.articles()) {
      for (Country country : News.facts(article).countries()) {
        expected.add(
            List.of(
                article.id(),
                country.code(),
                cell(country.salience()),
                cell(country.mentions().size())));
      }
    }

    assertThat(read("countries.csv"))
        .extracting(
            row ->
                List.of(
                    row.getField("article"),
                    row.getField("code"),
                    row.getField("salience"),
                    row.getField("mentions")))
        .isEqualTo(expected);
  }

  @Test
  void resolutionsHaveTheirVotesAndStates() throws IOException {
    List<List<String>> expected = new ArrayList<>();
    for (ExportedArticle article : News.articles()) {
      for (Resolution resolution : News.facts(article).resolutions()) {
        Vote vote = resolution.vote();
        expected.add(
            List.of(
                resolution.id(),
                cell(resolution.symbol()),
                cell(resolution.adopted()),
                cell(vote == null ? null : vote.inFavour()),
                String.join("; ", resolution.sponsors())));
      }
    }

    assertThat(read("resolutions.csv"))
        .extracting(
            row ->
                List.of(
                    row.getField("resolution"),
                    row.getField("symbol"),
                    row.getField("adopted"),
                    row.getField("votes_for"),
                    row.getField("sponsors")))
        .isEqualTo(expected);
  }

  @Test
  void whatASpreadsheetWouldRunOrTakeForADayHasAnApostrophe() throws IOException {
    NamedCsvRecord quote = odd("quotes.csv");
    assertThat(quote.getField("title")).isEqualTo("'=HYPERLINK(\"http://x\")");
    assertThat(quote.getField("speaker")).isEqualTo("'-Ana");
    assertThat(quote.getField("speaker_role")).isEqualTo("'+envoy");
    assertThat(quote.getField("speaker_affiliation")).isEqualTo("'@home");
    assertThat(quote.getField("published")).isEqualTo("2024-07-02T23:30:00-04:00");
    assertThat(odd("resolutions.csv").getField("number")).isEqualTo("'10/19");
    assertThat(odd("resolutions.csv").getField("symbol")).isEqualTo("A/HRC/RES/10/19");
  }

  @Test
  void linesEndAsRfc4180WantsBehindAMarkThatTellsUtf8() throws IOException {
    String csv = Files.readString(folder.resolve("countries.csv"), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFcollection,article,code,").endsWith("\r\n");
    assertThat(csv.replace("Ann\r\nLee", "").split("\r\n"))
        .noneMatch(line -> line.contains("\n") || line.contains("\r"));
  }
}
