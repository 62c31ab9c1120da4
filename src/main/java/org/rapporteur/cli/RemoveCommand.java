package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FactSearch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code rapporteur remove}: an article or a whole collection out of the index. */
@Command(
    name = "remove",
    description =
        "Takes an article, or all of a collection, out of the index. The files that they were read"
            + " from stay, and so do corrections by hand: ingested again, the articles are back.",
    footer = {
      "",
      "Examples:",
      "  rapporteur remove fu-cong.txt",
      "  rapporteur remove --collection /data/news-2023 --dry-run"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RemoveCommand extends QueryCommand {
  private static final int MOST_COLLECTIONS = 5;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLE-ID",
      description = "The article's id, or an end of it that no other article's id has.")
  private @Nullable String id;

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "All articles of this collection (lists name it, --csv and --json).")
  private @Nullable String collection;

  @Option(names = "--dry-run", description = "Only say what would go.")
  private boolean dryRun;

  @Override
  List<Path> indexes() {
    return List.of(index());
  }

  @Override
  int answer(FactSearch search) throws IOException {
    if ((id == null) == (collection == null)) {
      throw new ParameterException(
          spec().commandLine(), "name an article, or a collection with --collection NAME");
    }
    return id == null ? removeAll(search, collection) : remove(search, id);
  }

  private int remove(FactSearch search, String name) throws IOException {
    List<ArticleHead> named = search.stored().named(name, SeveralArticles.MOST);
    if (named.size() > 1) {
      SeveralArticles.tell(name, named, spec().commandLine().getErr());
      return CommandLine.ExitCode.USAGE;
    }
    if (named.isEmpty()) {
      return found(0);
    }
    String of = named.get(0).collection();
    if (!dryRun) {
      try (FactIndexWriter writer = FactIndexWriter.open(index())) {
        writer.remove(of, named.get(0).id());
        writer.commit();
      }
    }
    return tell(named.get(0).id() + " from " + of);
  }

  private int removeAll(FactSearch search, @Nullable String name) throws IOException {
    Map<String, Integer> collections = search.stored().collections();
    Integer articles = collections.get(name);
    if (articles == null) {
      String known =
          String.join(", ", collections.keySet().stream().limit(MOST_COLLECTIONS).toList());
      String others = collections.size() > MOST_COLLECTIONS ? ", ..." : "";
      String hint = collections.isEmpty() ? "the index is empty" : "there are: " + known + others;
      spec()
          .commandLine()
          .getErr()
          .println("rapporteur: no collection '" + name + "'; " + Text.plain(hint));
      return CommandLine.ExitCode.SOFTWARE;
    }
    int gone = articles;
    if (!dryRun) {
      try (FactIndexWriter writer = FactIndexWriter.open(index())) {
        gone = writer.removeCollection(String.valueOf(name));
        writer.commit();
      }
    }
    return tell((gone == 1 ? "1 article" : gone + " articles") + " from " + name);
  }

  private int tell(String what) {
    spec()
        .commandLine()
        .getOut()
        .println((dryRun ? "would remove " : "removed ") + Text.plain(what));
    spec().commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }
}
