package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.ResolutionSymbol;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.ResolutionArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code rapporteur resolution}: one resolution over the whole index. */
@Command(
    name = "resolution",
    description =
        "Shows one resolution over the whole index: what the catalogue knows of it, which countries"
            + " stand behind it, for and against, every article that speaks of it and what was said"
            + " about it.",
    footer = {
      "",
      "Examples:",
      "  rapporteur resolution A/RES/78/311",
      "  rapporteur resolution 'UNSCR 2728' --json"
    },
    mixinStandardHelpOptions = true)
final class ResolutionCommand extends QueryCommand {
  @Parameters(
      paramLabel = "SYMBOL",
      description = "Its symbol or number, written in any way: A/RES/78/311, 'UNSCR 2728', 2728.")
  private String symbol = "";

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Option(names = "--json", description = "Print all of it as one JSON object.")
  private boolean json;

  @Override
  int answer(FactSearch search) throws IOException {
    String canonical = canonical();
    @Nullable CatalogueEntry entry = catalogue.catalogue().find(canonical);
    List<ResolutionArticle> articles = search.articlesOn(canonical);
    if (entry == null && articles.isEmpty()) {
      return found(0);
    }
    ResolutionPage page = new ResolutionPage(canonical, entry, articles);
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      out.print(page.json() + "\n");
    } else {
      boolean terminal = Terminal.isStdout();
      page.show(
          new Screen(
              out,
              terminal ? Terminal.width() : Integer.MAX_VALUE,
              terminal && Terminal.hasColour()));
    }
    out.flush();
    return found(1);
  }

  private String canonical() {
    ResolutionSymbol read = ResolutionSymbol.read(symbol);
    if (read == null) {
      throw new ParameterException(
          spec().commandLine(),
          "no resolution is written so: '"
              + symbol
              + "'; write it as A/RES/78/311, 'S/RES/2728 (2024)' or 2728");
    }
    return read.canonical();
  }
}
