package org.rapporteur.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.fact.CountryMentionKind;

/**
 * What the executors must know of what was asked for.
 *
 * @param collection what the articles' ids are unique in
 * @param asParquet whether rows have columns of facts, and not a line of JSON
 * @param withText whether the articles' texts stand beside their facts
 * @param leastConfidence quotes that are right with a lower probability are left out
 * @param countryKinds as {@code --country-kinds}, parted by commas; may be empty
 * @param groupMembers whether groups of states come with their members
 * @param catalogues names of the files that travel with the job, parted by line feeds
 * @param maxArticle the longest text taken, in UTF-16 code units
 * @param date stands in where an article has no date
 */
record ExtractSettings(
    String collection,
    boolean asParquet,
    boolean withText,
    double leastConfidence,
    String countryKinds,
    boolean groupMembers,
    String catalogues,
    int maxArticle,
    @Nullable LocalDate date)
    implements Serializable {
  /** How articles are read. */
  ReadOptions readOptions() {
    return new ReadOptions(maxArticle, date);
  }

  /**
   * What is looked for, with the catalogues as they lie on this executor.
   *
   * @throws IOException if one of them can't be read
   */
  RapporteurOptions rapporteurOptions() throws IOException {
    List<Path> files = catalogues.lines().map(name -> Path.of(SparkFiles.get(name))).toList();
    return RapporteurOptions.DEFAULT
        .withCountryKinds(kinds(countryKinds))
        .withGroupMembers(groupMembers)
        .withCatalogueFiles(files);
  }

  /**
   * {@code "capital,within-name"} gives both kinds.
   *
   * @throws IllegalArgumentException at a name that is none
   */
  static CountryMentionKind[] kinds(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .map(ExtractSettings::kind)
        .toArray(CountryMentionKind[]::new);
  }

  private static CountryMentionKind kind(String name) {
    return switch (name) {
      case "capital" -> CountryMentionKind.CAPITAL;
      case "within-name" -> CountryMentionKind.WITHIN_NAME;
      default ->
          throw new IllegalArgumentException(
              "--country-kinds are capital and within-name, not " + name);
    };
  }
}
