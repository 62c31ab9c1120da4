package org.rapporteur.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.rapporteur.index.FacetRow;
import org.rapporteur.index.Fields;
import org.rapporteur.index.ResolutionRow;
import org.rapporteur.reference.Countries;

/** Counts what a query finds by all facets. Use one for an index: it keeps what it looked up. */
final class FacetCounter {
  private static final long SECONDS_A_DAY = 86_400;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final LazySpeakers people;

  private final FacetRows speakers;
  private final FacetRows countriesOfQuotes;
  private final FacetRows countriesOfArticles;
  private final FacetRows resolutions;
  private final FacetRows sources;
  private final FacetRows types;

  FacetCounter(IndexSearcher searcher, BitSetProducer articles, LazySpeakers people) {
    this.searcher = searcher;
    this.articles = articles;
    this.people = people;
    this.speakers = new FacetRows(Fields.SPEAKER_ROW, this::speaker);
    this.countriesOfQuotes = new FacetRows(Fields.QUOTE_COUNTRY, FacetCounter::country);
    this.countriesOfArticles = new FacetRows(Fields.COUNTRY_ROW, FacetCounter::country);
    this.resolutions = new FacetRows(Fields.RESOLUTION_ROW, FacetCounter::resolution);
    this.sources = new FacetRows(Fields.SOURCE, FacetCounter::word);
    this.types = new FacetRows(Fields.TYPE, FacetCounter::word);
  }

  /** The same by another searcher of the index, with what {@code known} looked up. */
  FacetCounter(FacetCounter known, IndexSearcher searcher) {
    this.searcher = searcher;
    this.articles = known.articles;
    this.people = known.people;
    this.speakers = known.speakers;
    this.countriesOfQuotes = known.countriesOfQuotes;
    this.countriesOfArticles = known.countriesOfArticles;
    this.resolutions = known.resolutions;
    this.sources = known.sources;
    this.types = known.types;
  }

  /** Counts quotes by speaker, country, resolution, source, month and type. */
  Facets quotes(List<Hits> quotes, int most) throws IOException {
    List<Hits> of = quotes.stream().map(Hits::ofArticles).toList();
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    counts.put(Facet.SPEAKER, speakers.count(quotes, most));
    counts.put(Facet.COUNTRY, countriesOfQuotes.count(quotes, most));
    counts.put(Facet.TYPE, types.count(quotes, most));
    return facets(quotes, of, most, counts);
  }

  /** Counts articles by country, resolution, source and month. */
  Facets articles(List<Hits> found, int most) throws IOException {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    counts.put(Facet.COUNTRY, countriesOfArticles.count(found, most));
    return facets(found, found, most, counts);
  }

  /** All values, of countries and resolutions those of articles, the most frequent first. */
  List<FacetCount> all(Facet facet) throws IOException {
    Query query = facet == Facet.SPEAKER || facet == Facet.TYPE ? Blocks.QUOTES : Blocks.ARTICLES;
    List<Hits> hits = Hits.of(searcher, query, articles);
    return switch (facet) {
      case SPEAKER -> speakers.count(hits, 0);
      case COUNTRY -> countriesOfArticles.count(hits, 0);
      case RESOLUTION -> resolutions.count(hits, 0);
      case SOURCE -> sources.count(hits, 0);
      case MONTH -> months(hits);
      case TYPE -> types.count(hits, 0);
    };
  }

  private Facets facets(
      List<Hits> found, List<Hits> of, int most, Map<Facet, List<FacetCount>> counts)
      throws IOException {
    counts.put(Facet.RESOLUTION, resolutions.count(of, most));
    counts.put(Facet.SOURCE, sources.count(of, most));
    counts.put(Facet.MONTH, months(of));
    int total = found.stream().mapToInt(Hits::total).sum();
    return new Facets(total, of.stream().mapToInt(Hits::size).sum(), counts);
  }

  private FacetRows.Value speaker(String row) throws IOException {
    Speakers.Named speaker = people.ofRow(row);
    return speaker == null
        ? word(row)
        : new FacetRows.Value(speaker.key(), speaker.name(), speaker.name());
  }

  private static FacetRows.Value word(String row) {
    String value = first(row);
    return new FacetRows.Value(PersonName.folded(value), value, value);
  }

  private static FacetRows.Value country(String row) {
    String code = first(row);
    String name = Objects.requireNonNullElse(Countries.name(code), code);
    return new FacetRows.Value(code, code, name);
  }

  private static FacetRows.Value resolution(String row) {
    ResolutionRow resolution = ResolutionRow.of(FacetRow.values(row));
    return new FacetRows.Value(resolution.key(), resolution.ref(), resolution.description());
  }

  private static String first(String row) {
    return Objects.requireNonNullElse(FacetRow.values(row).get(0), "");
  }

  /** The latest first. */
  private static List<FacetCount> months(List<Hits> articles) throws IOException {
    Map<Long, int[]> days = new HashMap<>(); // there are far less of them than articles
    for (Hits segment : articles) {
      NumericDocValues dates = DocValues.getNumeric(segment.leaf().reader(), Fields.DATE);
      for (int i = 0; i < segment.size(); i++) {
        if (dates.advanceExact(segment.document(i))) {
          long day = Math.floorDiv(dates.longValue(), SECONDS_A_DAY);
          add(days.computeIfAbsent(day, first -> new int[2]), segment.times(i), 1);
        }
      }
    }
    Map<YearMonth, int[]> months = new HashMap<>();
    days.forEach(
        (day, counted) -> {
          YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
          add(months.computeIfAbsent(month, first -> new int[2]), counted[0], counted[1]);
        });
    return months.entrySet().stream()
        .sorted(Map.Entry.<YearMonth, int[]>comparingByKey().reversed())
        .map(month -> month(month.getKey().toString(), month.getValue()))
        .toList();
  }

  private static void add(int[] sums, int documents, int articles) {
    sums[0] += documents;
    sums[1] += articles;
  }

  private static FacetCount month(String month, int[] counted) {
    return new FacetCount(month, month, counted[0], counted[1]);
  }
}
