package org.rapporteur.index;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;

/**
 * What lists tell of a resolution of one article; a doc value, see {@link FacetRow}.
 *
 * @param key what names it over all articles: {@link ResolutionKey}
 * @param ref the key for people: an article without its collection, which may be a long path
 * @param symbol null where neither text nor catalogue gives one
 * @param description its catalogue title, else the longest of its mentions
 * @param body in its short form, {@code UNSC}
 * @param status in lower case, {@code vetoed}
 * @param date the ISO date of its adoption or vote, {@code 2024-03} or {@code 2024} where no more
 *     is known
 * @param countries codes of those that it is about, that stand behind it or that vetoed it
 * @param vetoedBy codes of those that vetoed it
 */
public record ResolutionRow(
    String key,
    String ref,
    @Nullable String symbol,
    String description,
    @Nullable String body,
    @Nullable String status,
    @Nullable String date,
    List<String> countries,
    List<String> vetoedBy) {
  /** Keeps the codes as they are now. */
  public ResolutionRow {
    countries = List.copyOf(countries);
    vetoedBy = List.copyOf(vetoedBy);
  }

  /** The row of a resolution that the article of {@code id} in {@code collection} speaks of. */
  static ResolutionRow of(String collection, String id, Resolution resolution) {
    CatalogueMatch match = resolution.catalogue();
    String key = ResolutionKey.of(collection, id, resolution);
    String inArticle = ResolutionKey.inArticle(id, resolution.id());
    return new ResolutionRow(
        key,
        key.endsWith("/" + inArticle) ? inArticle : key,
        ResolutionKey.symbol(resolution),
        match == null ? longestMention(resolution) : match.title(),
        resolution.body() == null ? null : resolution.body().name().replace('_', '-'),
        resolution.status() == null ? null : resolution.status().name().toLowerCase(Locale.ROOT),
        date(resolution),
        List.copyOf(concerned(resolution)),
        resolution.vetoedBy());
  }

  private static String longestMention(Resolution resolution) {
    String longest = "";
    for (ResolutionMention mention : resolution.mentions()) {
      longest = mention.text().length() > longest.length() ? mention.text() : longest;
    }
    return longest;
  }

  private static @Nullable String date(Resolution resolution) {
    CatalogueMatch match = resolution.catalogue();
    if (match != null && match.adopted() != null) {
      return match.adopted();
    }
    Integer year = resolution.year();
    return resolution.adopted() == null && year != null ? year.toString() : resolution.adopted();
  }

  private static Set<String> concerned(Resolution resolution) {
    Set<String> codes = new TreeSet<>(resolution.about());
    codes.addAll(resolution.sponsors());
    codes.addAll(resolution.vetoedBy());
    if (resolution.catalogue() != null) {
      codes.addAll(resolution.catalogue().countries());
    }
    return codes;
  }

  /** Of the values of {@link Fields#RESOLUTION_ROW}, in their order. */
  public static ResolutionRow of(List<@Nullable String> values) {
    return new ResolutionRow(
        Objects.requireNonNullElse(values.get(0), ""),
        Objects.requireNonNullElse(values.get(1), ""),
        values.get(2),
        Objects.requireNonNullElse(values.get(3), ""),
        values.get(4),
        values.get(5),
        values.get(6),
        codes(values.get(7)),
        codes(values.get(8)));
  }

  private static List<String> codes(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split(" "));
  }

  /** As a doc value. */
  String write() {
    return FacetRow.of(
        key,
        ref,
        symbol,
        description,
        body,
        status,
        date,
        String.join(" ", countries),
        String.join(" ", vetoedBy));
  }
}
