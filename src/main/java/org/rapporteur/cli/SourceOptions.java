package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.UnreadableSourceException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of every command that reads articles. */
final class SourceOptions {
  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      description = "An article, a file or folder of articles, or - for JSON Lines from stdin.")
  private Path source = Path.of("-");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on so many articles at once (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Stands in where an article has no date: 2024-07-02.")
  private @Nullable LocalDate date;

  @Option(
      names = "--max-article",
      paramLabel = "N",
      description = "An article of more characters fails (default: ${DEFAULT-VALUE}).")
  private int maxArticle = ReadOptions.DEFAULT_MAX_ARTICLE_LENGTH;

  int threads() {
    return threads;
  }

  boolean isStandardInput() {
    return source.toString().equals("-");
  }

  /** Opens what was asked for, once the other options are seen to be right. */
  ArticleSource open() throws UnreadableSourceException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          command.commandLine(),
          "--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
    }
    ReadOptions options;
    try {
      options = ReadOptions.DEFAULT.withDate(date).withMaxArticleLength(maxArticle);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--max-article: " + e.getMessage());
    }
    return isStandardInput()
        ? ArticleSource.standardInput(System.in, options)
        : ArticleSource.open(source, options);
  }
}
