package org.rapporteur.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Fields;
import org.rapporteur.reference.Countries;

/** Countries and resolutions of the whole index with their counts, most first. */
final class Counts {
  private final IndexSearcher searcher;
  private final BitSetProducer articles;

  Counts(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
  }

  List<CountryCount> countries() throws IOException {
    return RowCounter.count(
            searcher,
            articles,
            Fields.COUNTRY_ROW,
            row -> row.get(0),
            code -> new CountryGroup(code))
        .values()
        .stream()
        .map(CountryGroup::count)
        .sorted(
            Comparator.comparingInt(CountryCount::articles)
                .thenComparingLong(CountryCount::mentions)
                .reversed()
                .thenComparing(CountryCount::code))
        .toList();
  }

  /** One of them; with counts of 0 where no article names it. */
  CountryCount country(String code) throws IOException {
    return countries().stream()
        .filter(count -> count.code().equals(code))
        .findFirst()
        .orElseGet(() -> new CountryCount(code, String.valueOf(Countries.name(code)), 0, 0));
  }

  /** The countries that sentences name together with {@code code}. */
  List<CountryTie> countriesWith(String code) throws IOException {
    return RowCounter.count(
            searcher,
            articles,
            Fields.COUNTRY_PAIR_ROW,
            row ->
                code.equals(row.get(0)) ? row.get(1) : code.equals(row.get(1)) ? row.get(0) : null,
            TieGroup::new)
        .values()
        .stream()
        .map(TieGroup::tie)
        .sorted(
            Comparator.comparingInt(CountryTie::articles)
                .thenComparingLong(CountryTie::sentences)
                .reversed()
                .thenComparing(CountryTie::code))
        .toList();
  }

  List<ResolutionCount> resolutions() throws IOException {
    return RowCounter.count(
            searcher,
            articles,
            Fields.RESOLUTION_ROW,
            row -> row.get(0),
            key -> new ResolutionGroup())
        .values()
        .stream()
        .map(ResolutionGroup::count)
        .sorted(
            Comparator.comparingInt(ResolutionCount::articles)
                .reversed()
                .thenComparing(
                    ResolutionCount::symbol, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ResolutionCount::ref))
        .toList();
  }

  private static String text(List<@Nullable String> row, int index) {
    return Objects.requireNonNullElse(row.get(index), "");
  }

  private static final class CountryGroup extends RowCounter.Group {
    private final String code;
    private final Tally names = new Tally();
    private long mentions;

    CountryGroup(String code) {
      this.code = code;
    }

    @Override
    void add(List<@Nullable String> row, int times) {
      names.add(row.get(1), times);
      mentions += (long) times * Integer.parseInt(text(row, 2));
    }

    CountryCount count() {
      return new CountryCount(
          code, Objects.requireNonNullElse(names.most(), code), articles, mentions);
    }
  }

  private static final class TieGroup extends RowCounter.Group {
    private final String code;
    private long sentences;

    TieGroup(String code) {
      this.code = code;
    }

    @Override
    void add(List<@Nullable String> row, int times) {
      sentences += (long) times * Integer.parseInt(text(row, 2));
    }

    CountryTie tie() {
      return new CountryTie(
          code, Objects.requireNonNullElse(Countries.name(code), code), articles, sentences);
    }
  }
}
