package org.rapporteur.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.RollCall;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SponsorCount;
import org.rapporteur.fact.Vote;

/**
 * {@code quotes.csv}, {@code countries.csv} and {@code resolutions.csv}: RFC 4180 in UTF-8 with a
 * header, a line a fact of an article. Texts are never in them.
 */
final class CsvFolderWriter implements FactsWriter {
  private static final List<String> KEY_COLUMNS = List.of("collection", "article");

  /** What every line ends with. */
  static final List<String> ARTICLE_COLUMNS =
      List.of("title", "published", "source", "author", "url");

  private static final String QUOTE_COLUMNS =
      "quote type act confidence text speaker speaker_as speaker_kind speaker_role"
          + " speaker_affiliation speaker_country speaker_why also_speakers content_spans"
          + " source_spans cue_spans";

  private static final String COUNTRY_COLUMNS =
      "code name salience mentions mention_texts mention_kinds mention_spans why";

  private static final String RESOLUTION_COLUMNS =
      "resolution symbol body number year session status adopted adopted_text votes_for"
          + " votes_against votes_abstain unanimous voted_for voted_against voted_abstain vetoed_by"
          + " proposers sponsors sponsor_groups sponsors_exactly sponsors_at_least"
          + " sponsors_more_than sponsors_about about catalogue_symbol catalogue_title"
          + " catalogue_adopted catalogue_confidence catalogue_why events mentions mention_texts"
          + " mention_spans";

  private final CsvFile quotes;
  private final CsvFile countries;
  private final CsvFile resolutions;

  CsvFolderWriter(Path folder, ExportOptions options) throws IOException {
    Objects.requireNonNull(options);
    quotes = file(folder, "quotes.csv", QUOTE_COLUMNS);
    countries = file(folder, "countries.csv", COUNTRY_COLUMNS);
    resolutions = file(folder, "resolutions.csv", RESOLUTION_COLUMNS);
  }

  private static CsvFile file(Path folder, String name, String columns) throws IOException {
    List<String> all = new ArrayList<>(KEY_COLUMNS);
    all.addAll(List.of(columns.split(" ")));
    all.addAll(ARTICLE_COLUMNS);
    return new CsvFile(folder.resolve(name), all);
  }

  @Override
  public void write(ExportedArticle article) throws IOException {
    ArticleFacts facts = article.facts();
    for (Quote quote : facts.quotes()) {
      add(quotes.add(article.collection()).add(facts.id()), quote);
      quotes.add(facts.article()).endLine();
    }
    for (Country country : facts.countries()) {
      add(countries.add(article.collection()).add(facts.id()), country);
      countries.add(facts.article()).endLine();
    }
    for (Resolution resolution : facts.resolutions()) {
      CsvFile file = resolutions.add(article.collection()).add(facts.id());
      addText(file, resolution);
      addStates(file, resolution);
      addCatalogue(file, resolution.catalogue());
      addPlaces(file, resolution);
      file.add(facts.article()).endLine();
    }
  }

  private static void add(CsvFile file, Quote quote) {
    Speaker speaker = quote.speaker();
    file.add(quote.id()).add(quote.type()).add(quote.act()).add(quote.confidence());
    file.add(quote.text()).add(speaker.name()).add(speaker.as()).add(speaker.kind());
    file.add(speaker.role()).add(speaker.affiliation()).add(speaker.country()).add(speaker.why());
    file.add(quote.alsoSpeakers().stream().map(CsvFolderWriter::name).toList());
    file.addSpans(quote.content()).addSpans(quote.source()).addSpans(quote.cue());
  }

  private static String name(Speaker speaker) {
    return speaker.name() != null
        ? speaker.name()
        : Objects.requireNonNullElse(speaker.as(), Names.of(speaker.kind()));
  }

  private static void add(CsvFile file, Country country) {
    List<CountryMention> mentions = country.mentions();
    file.add(country.code()).add(country.name()).add(country.salience()).add(mentions.size());
    file.add(mentions.stream().map(CountryMention::text).toList());
    file.add(mentions.stream().map(mention -> Names.of(mention.kind())).toList());
    file.addSpans(mentions.stream().map(CountryMention::span).toList());
    file.add(country.why());
  }

  private static void addText(CsvFile file, Resolution resolution) {
    file.add(resolution.id()).add(resolution.symbol()).add(resolution.body());
    file.add(resolution.number()).add(resolution.year()).add(resolution.session());
    file.add(resolution.status()).add(resolution.adopted()).add(resolution.adoptedText());
    Vote vote = resolution.vote() == null ? new Vote(null, null, null) : resolution.vote();
    file.add(vote.inFavour()).add(vote.against()).add(vote.abstain()).add(resolution.unanimous());
  }

  private static void addStates(CsvFile file, Resolution resolution) {
    RollCall none = new RollCall(List.of(), List.of(), List.of());
    RollCall voted = Objects.requireNonNullElse(resolution.voted(), none);
    file.add(voted.inFavour()).add(voted.against()).add(voted.abstain());
    file.add(resolution.vetoedBy()).add(resolution.proposers()).add(resolution.sponsors());
    file.add(resolution.sponsorGroups());
    SponsorCount count = resolution.sponsorCount();
    SponsorCount counted = count == null ? new SponsorCount(null, null, null, null) : count;
    file.add(counted.exactly()).add(counted.atLeast());
    file.add(counted.moreThan()).add(counted.about());
    file.add(resolution.about());
  }

  private static void addCatalogue(CsvFile file, @Nullable CatalogueMatch match) {
    file.add(match == null ? null : match.symbol());
    file.add(match == null ? null : match.title());
    file.add(match == null ? null : match.adopted());
    file.add(match == null ? null : match.confidence());
    file.add(match == null ? null : match.why());
  }

  private static void addPlaces(CsvFile file, Resolution resolution) {
    List<ResolutionMention> mentions = resolution.mentions();
    file.add(resolution.events().stream().map(CsvFolderWriter::told).toList());
    file.add(mentions.size());
    file.add(mentions.stream().map(ResolutionMention::text).toList());
    file.addSpans(mentions.stream().map(ResolutionMention::span).toList());
  }

  /** {@code vetoed 2024-04-24 by RU}. */
  private static String told(ResolutionEvent event) {
    String date = event.date() == null ? "" : " " + event.date();
    String by = event.by().isEmpty() ? "" : " by " + String.join(" ", event.by());
    return Names.of(event.type()) + date + by;
  }

  @Override
  public void finish() throws IOException {
    quotes.flush();
    countries.flush();
    resolutions.flush();
  }

  @Override
  public void close() throws IOException {
    try (quotes;
        countries;
        resolutions) {
      // closes all of them, whatever happens to one
    }
  }
}
