package org.rapporteur.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Fields;
import org.rapporteur.reference.Countries;

/** Speakers, countries and resolutions of the whole index with their counts, most first. */
final class Counts {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final IndexSearcher searcher;
  private final BitSetProducer articles;

  Counts(IndexSearcher searcher, BitSetProducer articles) {
    this.searcher = searcher;
    this.articles = articles;
  }

  List<SpeakerCount> speakers(String prefix) throws IOException {
    String begin = folded(prefix);
    return RowCounter.count(
            searcher,
            articles,
            Fields.SPEAKER_ROW,
            row -> {
              String name = folded(text(row, 0));
              return hasWordWith(name, begin) ? name : null;
            },
            name -> new SpeakerGroup())
        .values()
        .stream()
        .map(SpeakerGroup::count)
        .sorted(
            Comparator.comparingInt(SpeakerCount::quotes)
                .reversed()
                .thenComparing(SpeakerCount::name))
        .toList();
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

  /** {@code text} without case and accents. */
  static String folded(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text.toLowerCase(Locale.ROOT); // most names; normalizing costs far more
    }
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean hasWordWith(String name, String begin) {
    for (int at = name.indexOf(begin); at >= 0; at = name.indexOf(begin, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String text(List<@Nullable String> row, int index) {
    return Objects.requireNonNullElse(row.get(index), "");
  }

  private static final class SpeakerGroup extends RowCounter.Group {
    private final Tally names = new Tally();
    private final Tally kinds = new Tally();
    private final Tally countries = new Tally();
    private final Tally roles = new Tally();

    @Override
    void add(List<@Nullable String> row, int times) {
      names.add(row.get(0), times);
      kinds.add(row.get(1), times);
      countries.add(row.get(2), times);
      roles.add(row.get(3), times);
    }

    SpeakerCount count() {
      return new SpeakerCount(
          Objects.requireNonNullElse(names.most(), ""),
          Objects.requireNonNullElse(kinds.most(), "unknown"),
          countries.most(),
          roles.byFrequency(),
          documents,
          articles);
    }
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
