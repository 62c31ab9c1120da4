package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Article;

class TextReaderTest {
  private static final String BODY = "“We agree,” Zoë Ünal said in São Vito – at last. ";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "UTF-16LE, ''",
    "UTF-16LE, FFFE",
    "UTF-16BE, ''",
    "UTF-16BE, FEFF",
    "windows-1252, ''"
  })
  void theEncodingIsToldByTheBytes(String charset, String mark) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(mark));
    bytes.writeBytes(BODY.getBytes(Charset.forName(charset)));
    assertThat(read(bytes.toByteArray()).text()).isEqualTo(BODY);
  }

  @Test
  void oneDamagedByteDoesNotMakeUtf8WindowsText() throws IOException {
    byte[] bytes = (BODY + "?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(read(bytes).text()).isEqualTo(BODY + "\uFFFD");
  }

  @Test
  void theTextKeepsLineEndsAndHeadLines() throws IOException {
    String text =
        "Title: Talks resume\r\nDate: 2 July 2024\r\n\r\n\tThe council met.\r\n\u00A0\r\n";
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void headLinesTellOfTheArticle() throws IOException {
    Article article =
        read(
            """
            title:  Talks resume
            DATE: 2 July 2024
            Source: The Daily Envoy
            Author: Mara Lindqvist
            URL: https://envoy.example/talks

            The council met.
            """);
    assertThat(article.metadata().title()).isEqualTo("Talks resume");
    assertThat(article.metadata().published()).isEqualTo("2024-07-02");
    assertThat(article.metadata().source()).isEqualTo("The Daily Envoy");
    assertThat(article.metadata().author()).isEqualTo("Mara Lindqvist");
    assertThat(article.metadata().url()).isEqualTo("https://envoy.example/talks");
  }

  @Test
  void aDateThatCannotBeToldIsKeptAsItIs() throws IOException {
    Article article = read("Date: 02/07/2024\n\nThe council met.\n");
    assertThat(article.metadata().published()).isNull();
    assertThat(article.metadata().other()).containsEntry("date", "02/07/2024");
  }

  @Test
  void aShortFirstLineIsTheTitle() throws IOException {
    assertThat(read("\n  Talks resume in Geneva \n\nThe council met.\n").metadata().title())
        .isEqualTo("Talks resume in Geneva");
    assertThat(read("Talks resume in Geneva\rThe council met.").metadata().title())
        .isEqualTo("Talks resume in Geneva");
  }

  @Test
  void theLineBelowHeadLinesIsTheTitleIfTheyGiveNone() throws IOException {
    assertThat(read("Date: 2024-07-02\n\nTalks resume\n\nThe council met.").metadata().title())
        .isEqualTo("Talks resume");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met.\n\nIt talked.",
        "“Will they talk?”\n\nThey will.",
        "Only one line",
        "GENEVA — The council on Monday took up a text that calls on all the\n"
            + "states of the river to tell each other what they build, and when\nthey do.",
        "The council\nmet at noon.",
      })
  void aSentenceOrAWrappedLineIsNoTitle(String text) throws IOException {
    assertThat(read(text).metadata().title()).isNull();
  }

  @Test
  void aLongFirstLineIsNoTitle() throws IOException {
    assertThat(read("word ".repeat(40) + "\n\nThe council met.").metadata().title()).isNull();
  }

  @Test
  void aColonInTheFirstSentenceIsNoHeadLine() throws IOException {
    Article article = read("Update: the date is set\n\nThe council met.");
    assertThat(article.metadata().title()).isEqualTo("Update: the date is set");
  }

  @Test
  void theDateGivenStandsInWhereThereIsNone() throws IOException {
    ReadOptions options = ReadOptions.DEFAULT.withDate(LocalDate.of(2024, 7, 3));
    Reading.put(folder, "a.txt", "Date: 2 July 2024\n\nThe council met.");
    Reading.put(folder, "b.txt", "The council met.");
    assertThat(Reading.all(folder, options))
        .extracting(result -> ((ReadArticle) result).article().metadata().published())
        .containsExactly("2024-07-02", "2024-07-03");
  }

  @Test
  void theDigestIsThatOfTheTextInUtf8() throws IOException {
    // printf abc | sha256sum
    assertThat(read("abc".getBytes(StandardCharsets.UTF_16LE)).metadata().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private Article read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Article read(byte[] bytes) throws IOException {
    return Reading.article(Reading.put(folder, "one.txt", bytes));
  }
}
