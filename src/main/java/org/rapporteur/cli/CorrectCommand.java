package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Correction;
import org.rapporteur.index.Corrections;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.StoredArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur correct}: what a reader knows better of a quote, for good. */
@Command(
    name = "correct",
    description =
        "Corrects who says a quote, or strikes what is none. The index changes at once, and the"
            + " correction stays when the article is ingested again: it is kept in the index's"
            + " folder, in corrections.jsonl, with what the program had found.",
    footer = {
      "",
      "--list shows where each stands: applied; not found, where the program finds",
      "no such quote in the article any more; no article, where it was removed;",
      "waiting, until the article is ingested again. In a pipe: article, quote,",
      "correction, role, country, found, text, state, collection.",
      "",
      "Examples:",
      "  rapporteur correct 2024/water.txt#q61 --speaker \"Lin Qiao\" --country CN",
      "  rapporteur correct water.txt#q142 --strike",
      "  rapporteur correct water.txt#q142 --undo",
      "  rapporteur correct --list"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class CorrectCommand extends QueryCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "QUOTE",
      converter = QuoteName.Reader.class,
      description =
          "The quote as lists name it, article and quote: 2024/water.txt#q61; an end that only one"
              + " article's id has will do.")
  private @Nullable QuoteName quote;

  @Mixin private ByHandOptions by = new ByHandOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  List<Path> indexes() {
    return List.of(index());
  }

  @Override
  int answer(FactSearch search) throws IOException {
    by.check(quote != null);
    if (quote == null) {
      return list(search);
    }
    return by.isUndo() ? undo(quote) : correct(search, quote);
  }

  private int correct(FactSearch search, QuoteName name) throws IOException {
    List<ArticleHead> named = search.stored().named(name.article(), SeveralArticles.MOST);
    if (named.size() > 1) {
      SeveralArticles.tell(name.article(), named, spec().commandLine().getErr());
      return CommandLine.ExitCode.USAGE;
    }
    if (named.isEmpty()) {
      return found(0);
    }
    ArticleHead head = named.get(0);
    Correction made;
    try (FactIndexWriter writer = FactIndexWriter.open(index())) {
      Corrections corrections = writer.corrections();
      made =
          by.isStrike()
              ? corrections.strike(head.collection(), head.id(), name.quote())
              : corrections.correct(head.collection(), head.id(), name.quote(), by.speaker());
      writer.commit();
    }
    if (made == null) {
      return fail(
          "no quote " + name.quote() + " in " + head.id() + "; see: rapporteur show " + head.id());
    }
    return tell(
        name.in(head)
            + ": "
            + CorrectionLayout.told(made)
            + "; found: "
            + SpeakerText.of(made.found().speaker()));
  }

  private int undo(QuoteName name) throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index())) {
      List<Correction> meant = name.among(writer.corrections().all());
      if (meant.isEmpty()) {
        return fail("no correction of " + name + "; see: rapporteur correct --list");
      }
      Correction first = meant.get(0);
      boolean several =
          meant.stream()
              .anyMatch(
                  other ->
                      !other.collection().equals(first.collection())
                          || !other.article().equals(first.article()));
      if (several) {
        return tellSeveral(name, meant);
      }
      // of two texts that began at one place, the one that still stands goes first
      Correction gone =
          meant.stream().filter(correction -> !correction.missing()).findFirst().orElse(first);
      boolean unused = writer.corrections().undo(gone);
      writer.commit();
      String is = gone.missing() ? "" : ", found: " + SpeakerText.of(gone.found().speaker());
      return tell(QuoteName.of(gone) + ": no longer corrected" + is);
    }
  }

  private int list(FactSearch search) throws IOException {
    List<CorrectionLayout.Listed> listed = new ArrayList<>();
    StoredArticle article = null;
    Correction last = null;
    for (Correction correction : Corrections.read(index())) {
      boolean same =
          last != null
              && last.collection().equals(correction.collection())
              && last.article().equals(correction.article());
      if (!same) { // those of one article follow each other
        article = search.stored().article(correction.collection(), correction.article());
      }
      listed.add(CorrectionLayout.Listed.of(correction, article));
      last = correction;
    }
    return print(listed, output, new CorrectionLayout());
  }

  private int tellSeveral(QuoteName name, List<Correction> meant) {
    var err = spec().commandLine().getErr();
    err.println("rapporteur: several quotes are named '" + name + "'; name one of them in full:");
    for (Correction correction : meant) {
      err.println("  " + Text.plain(correction.collection() + "/" + QuoteName.of(correction)));
    }
    return CommandLine.ExitCode.USAGE;
  }

  private int fail(String message) {
    spec().commandLine().getErr().println("rapporteur: " + Text.plain(message));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private int tell(String message) {
    spec().commandLine().getOut().println(Text.plain(message));
    spec().commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }
}
