package org.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryPair;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.GroupMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;

/** One SQLite database; {@code schema.sql} says what its tables and columns hold. */
final class SqliteWriter implements FactsWriter {
  /** The file is a draft until it is finished: nothing of SQLite's own safety is needed. */
  private static final String FOR_SPEED =
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;";

  private final Connection connection;
  private final boolean withText;
  private final SqliteTable articles;
  private final SqliteTable quotes;
  private final SqliteTable speakers;
  private final SqliteTable spans;
  private final SqliteTable countries;
  private final SqliteTable countryMentions;
  private final SqliteTable pairs;
  private final SqliteTable groups;
  private final SqliteTable members;
  private final SqliteTable groupMentions;
  private final SqliteResolutions resolutions;

  SqliteWriter(Path file, ExportOptions options) throws IOException {
    withText = options.withText();
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      throw failure(e);
    }
    try {
      run(FOR_SPEED);
      run(resource("schema.sql"));
      connection.setAutoCommit(false);
      articles = new SqliteTable(connection, "article", 12);
      quotes = new SqliteTable(connection, "quote", 7);
      speakers = new SqliteTable(connection, "quote_speaker", 9);
      spans = new SqliteTable(connection, "quote_span", 4);
      countries = new SqliteTable(connection, "country", 6);
      countryMentions = new SqliteTable(connection, "country_mention", 5);
      pairs = new SqliteTable(connection, "country_pair", 4);
      groups = new SqliteTable(connection, "state_group", 5);
      members = new SqliteTable(connection, "state_group_member", 2);
      groupMentions = new SqliteTable(connection, "state_group_mention", 4);
      resolutions = new SqliteResolutions(connection);
    } catch (SQLException e) {
      close();
      throw failure(e);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  @Override
  public void write(ExportedArticle article) throws IOException {
    ArticleFacts facts = article.facts();
    try {
      long key = articles.nextKey();
      add(key, article, facts.article());
      for (Quote quote : facts.quotes()) {
        add(key, quote);
      }
      for (Country country : facts.countries()) {
        add(key, country);
      }
      for (CountryPair pair : facts.countryPairs()) {
        pairs.add(key, pair.codes().get(0), pair.codes().get(1), pair.sentences());
      }
      for (CountryGroup group : facts.groups()) {
        add(key, group);
      }
      for (Resolution resolution : facts.resolutions()) {
        resolutions.add(key, resolution);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private void add(long key, ExportedArticle article, ArticleMetadata metadata)
      throws SQLException {
    articles.add(
        key,
        article.collection(),
        article.id(),
        metadata.title(),
        metadata.url(),
        metadata.source(),
        metadata.author(),
        metadata.published(),
        metadata.language(),
        metadata.sha256(),
        metadata.other().isEmpty() ? null : FactsJson.writePart(metadata.other()),
        withText ? article.text() : null);
  }

  private void add(long article, Quote quote) throws SQLException {
    long key = quotes.nextKey();
    quotes.add(
        key,
        article,
        quote.id(),
        Names.of(quote.type()),
        Names.orNull(quote.act()),
        quote.confidence(),
        quote.text());
    add(key, 0, quote.speaker());
    for (int i = 0; i < quote.alsoSpeakers().size(); i++) {
      add(key, i + 1, quote.alsoSpeakers().get(i));
    }
    add(key, "content", quote.content());
    add(key, "source", quote.source());
    add(key, "cue", quote.cue());
  }

  private void add(long quote, int position, Speaker speaker) throws SQLException {
    speakers.add(
        quote,
        position,
        speaker.name(),
        speaker.as(),
        Names.of(speaker.kind()),
        speaker.role(),
        speaker.affiliation(),
        speaker.country(),
        speaker.why());
  }

  private void add(long quote, String part, List<Span> places) throws SQLException {
    for (Span place : places) {
      spans.add(quote, part, place.begin(), place.end());
    }
  }

  private void add(long article, Country country) throws SQLException {
    long key = countries.nextKey();
    countries.add(key, article, country.code(), country.name(), country.salience(), country.why());
    for (CountryMention mention : country.mentions()) {
      Span span = mention.span();
      String kind = Names.of(mention.kind());
      countryMentions.add(key, span.begin(), span.end(), mention.text(), kind);
    }
  }

  private void add(long article, CountryGroup group) throws SQLException {
    long key = groups.nextKey();
    groups.add(key, article, group.id(), group.name(), group.asOf());
    for (String member : group.members()) {
      members.add(key, member);
    }
    for (GroupMention mention : group.mentions()) {
      groupMentions.add(key, mention.span().begin(), mention.span().end(), mention.text());
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      run(resource("indexes.sql"));
      run("PRAGMA user_version = " + ArticleFacts.SCHEMA_VERSION);
      connection.commit();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Runs several statements. */
  @SuppressWarnings("CheckReturnValue") // they change no rows
  private void run(String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SqliteWriter.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static IOException failure(SQLException e) {
    @Nullable String message = e.getMessage();
    return new IOException(message == null ? e.toString() : message, e);
  }
}
