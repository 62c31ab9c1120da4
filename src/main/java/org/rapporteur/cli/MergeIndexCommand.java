package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.IndexMerge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur merge-index}: one index of several. */
@Command(
    name = "merge-index",
    description =
        "Makes one index of several, as if all their articles had been ingested into it, index"
            + " after index: of an article that several have, that of the last counts. Corrections"
            + " by hand come along, and the indexes stay as they are.",
    footer = {
      "",
      "The new folder is an index when all is in it: a run that is ended or meets a full",
      "disk leaves none. To read several indexes without merging them, name each with",
      "--index.",
      "",
      "Examples:",
      "  rapporteur merge-index months/2026-* -o year-2026",
      "  rapporteur quotes --index year-2026 --speaker \"Fu Cong\""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class MergeIndexCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = "The indexes' folders, or patterns of them, the latest last.")
  private List<Path> indexes = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Instead of DIR, as other commands take it; one option each.")
  private List<Path> more = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of the new index, which must be new or empty.")
  private Path target = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Path> sources = new IndexPaths(spec).all(named());
    if (target.toString().isEmpty()) {
      throw wrong("-o has no name; a variable may be unset");
    }
    try (IndexMerge merge = IndexMerge.open(sources, target)) {
      return Interruption.guard(() -> stop(merge), () -> run(merge, sources.size()));
    }
  }

  private List<Path> named() {
    if (indexes.isEmpty() == more.isEmpty()) { // of both, nobody could tell which is the last
      throw wrong(
          indexes.isEmpty()
              ? "name the indexes to merge"
              : "name all indexes with --index, or all without");
    }
    return indexes.isEmpty() ? more : indexes;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int run(IndexMerge merge, int sources) throws IOException {
    int before = merge.articlesBefore();
    int articles = merge.run();
    String twice = before == articles ? "" : number(before - articles) + " earlier copies left out";
    spec.commandLine()
        .getOut()
        .println(
            number(articles)
                + (articles == 1 ? " article" : " articles")
                + " of "
                + (sources == 1 ? "1 index" : sources + " indexes")
                + " merged into "
                + Text.plain(target.toString())
                + (twice.isEmpty() ? "" : "; " + twice));
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static void stop(IndexMerge merge) {
    try {
      merge.close();
    } catch (IndexException e) {
      // The run that is stopped tells what matters: there is no index.
    }
  }
}
