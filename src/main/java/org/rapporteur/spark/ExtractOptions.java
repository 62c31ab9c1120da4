package org.rapporteur.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.article.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What a user asks of {@link ExtractJob}; options are called as those of {@code extract}. */
@Command(
    name = "ExtractJob",
    description =
        "Finds the facts of articles on a cluster, as 'rapporteur extract' does on one machine.",
    footer = {
      "",
      "Exit codes: 0 fine, 1 some articles or the job failed, 2 wrong usage.",
      "In deploy mode cluster failed articles leave it at 0: the cluster would start all over"
          + " again."
    },
    mixinStandardHelpOptions = true)
final class ExtractOptions {
  /** How facts are written. */
  enum Format {
    JSONL,
    PARQUET
  }

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "A file or folder of articles, in any file system that Spark reads.")
  String in = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "A new folder for the facts.")
  String out = "";

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "jsonl (default) or parquet; both in a folder for each day of publication.")
  private String format = "jsonl";

  @Option(
      names = "--index-dir",
      paramLabel = "DIR",
      description = "A new folder for indexes too, one a partition.")
  @Nullable String indexes;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "In how many parts articles are worked on (default: 8 a core, and more where there are"
              + " over 8 MB for each).")
  int partitions;

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "What the articles' ids are unique in (default: the folder read).")
  private @Nullable String collection;

  @Option(names = "--with-text", description = "Put each article's text beside its facts.")
  private boolean withText;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out quotes that are right with a lower probability, 0 to 1.")
  private double leastConfidence;

  @Option(
      names = "--country-kinds",
      paramLabel = "KIND",
      split = ",",
      description = "Find these mentions of countries too: capital, within-name.")
  private List<String> countryKinds = new ArrayList<>();

  @Option(names = "--group-members", description = "Tell the members of groups of states.")
  private boolean groupMembers;

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = "Resolutions to match with too: a file where the driver runs.")
  List<Path> catalogues = new ArrayList<>();

  @Option(
      names = "--max-article",
      paramLabel = "N",
      description = "An article of more characters fails.")
  private int maxArticle = ReadOptions.DEFAULT_MAX_ARTICLE_LENGTH;

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Stands in where an article has no date: 2024-07-02.")
  private @Nullable LocalDate date;

  /**
   * Looks whether all makes sense.
   *
   * @throws ParameterException if it does not
   * @throws IOException if a catalogue can't be read
   */
  void check(CommandLine line) throws IOException {
    try {
      format();
      ReadOptions.DEFAULT.withMaxArticleLength(maxArticle);
      ExtractSettings.kinds(String.join(",", countryKinds));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(line, String.valueOf(e.getMessage()));
    }
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new ParameterException(
          line, "--min-confidence must be from 0 to 1, not " + leastConfidence);
    }
    if (partitions < 0) {
      throw new ParameterException(line, "--partitions must be 1 or more, not " + partitions);
    }
    if (!catalogues.isEmpty()) {
      RapporteurOptions.DEFAULT.withCatalogueFiles(catalogues);
    }
  }

  Format format() {
    try {
      return Format.valueOf(format.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--format is jsonl or parquet, not " + format, e);
    }
  }

  /** What executors must know, where the folder read has {@code name}. */
  ExtractSettings settings(String name) {
    return new ExtractSettings(
        collection == null ? name : collection,
        format() == Format.PARQUET,
        withText,
        leastConfidence,
        String.join(",", countryKinds),
        groupMembers,
        catalogues.stream()
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining("\n")),
        maxArticle,
        date);
  }
}
