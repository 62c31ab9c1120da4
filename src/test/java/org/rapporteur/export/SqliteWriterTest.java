package org.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Quote;

/** Read back by SQLite itself. */
class SqliteWriterTest {
  @TempDir static Path folder;
  private static Connection database;

  @BeforeAll
  static void export() throws IOException, SQLException {
    Path file = folder.resolve("facts.sqlite");
    News.export(ExportFormat.SQLITE, file, new ExportOptions(true, "urn:x:"));
    database = DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  /** Rows with a bar between their values. */
  private static List<String> ask(String question) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      int columns = answer.getMetaData().getColumnCount();
      while (answer.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(Objects.toString(answer.getString(i), ""));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  @Test
  void theDatabaseIsSoundAndSaysItsVersion() throws SQLException {
    assertThat(ask("PRAGMA integrity_check")).containsExactly("ok");
    assertThat(ask("PRAGMA foreign_key_check")).isEmpty();
    assertThat(ask("PRAGMA user_version")).containsExactly("" + ArticleFacts.SCHEMA_VERSION);
  }

  @Test
  void theSchemaExplainsItself() throws SQLException {
    assertThat(ask("SELECT sql FROM sqlite_schema WHERE name = 'quote'"))
        .singleElement()
        .asString()
        .contains("-- probability that it is right, 0 to 1");
  }

  @Test
  void quotesHaveTheirSpeakersAndWordsInOrder() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (Quote quote : News.quotes()) {
      String name = Objects.toString(quote.speaker().name(), "");
      expected.add(quote.id() + "|" + Names.of(quote.type()) + "|" + quote.text() + "|" + name);
    }

    assertThat(
            ask(
                "SELECT quote.id, type, text, name FROM quote JOIN quote_speaker USING (quote)"
                    + " WHERE position = 0 ORDER BY quote"))
        .isEqualTo(expected);
  }

  @Test
  void everyPlaceOfEveryFactIsThere() throws SQLException {
    int spans = 0;
    int mentions = 0;
    int resolutionMentions = 0;
    for (ExportedArticle article : News.articles()) {
      ArticleFacts facts = News.facts(article);
      for (Quote quote : facts.quotes()) {
        spans += quote.content().size() + quote.source().size() + quote.cue().size();
      }
      mentions += facts.countries().stream().mapToInt(each -> each.mentions().size()).sum();
      resolutionMentions +=
          facts.resolutions().stream().mapToInt(each -> each.mentions().size()).sum();
    }

    assertThat(ask("SELECT count(*) FROM quote_span")).containsExactly("" + spans);
    assertThat(ask("SELECT count(*) FROM country_mention")).containsExactly("" + mentions);
    assertThat(ask("SELECT count(*) FROM resolution_mention"))
        .containsExactly("" + resolutionMentions);
  }

  @Test
  void aCountrysWordsStandInTheTextWhereItsMentionSays() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet mentions =
            statement.executeQuery(
                "SELECT a.text, begin_at, end_at, m.text FROM country_mention m"
                    + " JOIN country USING (country) JOIN article a USING (article)")) {
      while (mentions.next()) {
        String text = mentions.getString(1);
        assertThat(text.substring(mentions.getInt(2), mentions.getInt(3)))
            .isEqualTo(mentions.getString(4));
      }
    }
  }

  @Test
  void nothingOfAResolutionIsLost() throws SQLException {
    assertThat(
            ask(
                "SELECT symbol, body, number, year, session, status, adopted, adopted_text,"
                    + " votes_for, votes_against, votes_abstain, unanimous, sponsors_more_than,"
                    + " catalogue_symbol, catalogue_title, catalogue_adopted, catalogue_confidence,"
                    + " catalogue_why FROM resolution WHERE number = '10/19'"))
        .containsExactly(
            "A/HRC/RES/10/19|UNHRC|10/19|2009|10|adopted|2009-03|in March|23|11||0|40|"
                + "A/HRC/RES/10/19|Words|2009-03-26|0.9|number");
    assertThat(
            ask(
                "SELECT part, code FROM resolution_party JOIN resolution USING (resolution)"
                    + " WHERE number = '10/19' ORDER BY part, code"))
        .containsExactly(
            "about|CN",
            "abstain|BE",
            "catalogue|CN",
            "for|PE",
            "proposer|PE",
            "sponsor|BE",
            "sponsor|PE",
            "sponsor-group|EU",
            "vetoed|RU");
    assertThat(
            ask(
                "SELECT type, date, date_text, by_codes, begin_at, end_at FROM resolution_event"
                    + " WHERE date = '2009-04'"))
        .containsExactly("enters-into-force|2009-04|in April|PE BE|55|61");
  }

  @Test
  void groupsPairsAndOtherFieldsOfTheInputAreThere() throws SQLException {
    assertThat(ask("SELECT id, as_of FROM state_group WHERE as_of IS NOT NULL"))
        .containsExactly("EU|2024-07-02");
    assertThat(ask("SELECT code FROM state_group_member ORDER BY code"))
        .containsExactly("AT", "BE");
    assertThat(ask("SELECT code, with_code, sentences FROM country_pair WHERE code = 'AT'"))
        .contains("AT|PE|2");
    assertThat(ask("SELECT author, other FROM article WHERE id LIKE 'odd%'"))
        .containsExactly("Ann\r\nLee|{\"tags\":[\"a\",{\"b\":1}]}");
  }
}
