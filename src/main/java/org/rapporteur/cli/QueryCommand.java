package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FactIndex;
import org.rapporteur.search.Facets;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.SpeakerAliases;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands do that ask the index: open it, print, and say so when nothing is found. */
abstract class QueryCommand implements Callable<Integer> {
  @Mixin private IndexOption index = new IndexOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Prints the answer and returns the exit code. */
  abstract int answer(FactSearch search) throws IOException, QueryException;

  @Override
  public Integer call() throws IOException, QueryException {
    try (FactIndex opened = FactIndex.open(indexes())) {
      return answer(new FactSearch(opened, aliases()));
    }
  }

  /** What the user knows of speakers' names; nothing where a command does not ask. */
  SpeakerAliases aliases() throws IOException {
    return SpeakerAliases.NONE;
  }

  /** The exit code of an answer of so many items; says so where there is none. */
  int found(int items) {
    if (items > 0) {
      return CommandLine.ExitCode.OK;
    }
    return nothing(null);
  }

  /** The exit code where nothing is found; says so, and what was probably meant. */
  int nothing(@Nullable String meant) {
    String hint = meant == null ? "" : "; did you mean '" + Text.plain(meant) + "'?";
    spec.commandLine().getErr().println("rapporteur: nothing found" + hint);
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The folders of the index: all that are named, where a command only reads. */
  List<Path> indexes() {
    return index.paths();
  }

  /** The one index that a command changes. */
  Path index() {
    return index.path();
  }

  CommandSpec spec() {
    return spec;
  }

  /** Prints the first of {@code items}, as many as were asked for. */
  <T> int print(List<T> items, OutputOptions output, Layout<T> layout) {
    ListPrinter<T> printer = output.printer(layout);
    int limit = output.limit();
    items.stream().limit(limit == 0 ? Long.MAX_VALUE : limit).forEach(printer::print);
    printer.finish(items.size());
    return found(items.size());
  }

  /** Prints counts in the place of a list, at most {@code --limit} of each facet. */
  static int print(Facets facets, OutputOptions output, FacetLayout layout) {
    layout.print(facets, output.limit(FacetLayout.ON_A_TERMINAL), output.printer(layout));
    return facets.total();
  }
}
