package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.ResolutionSymbol;
import org.rapporteur.search.FactSearch;
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
            + " about it. A draft is shown as what it became, and a resolution in parts with all"
            + " of them. --catalogue has a say in the head alone: articles were matched when they"
            + " were ingested.",
    footer = {
      "",
      "Examples:",
      "  rapporteur resolution A/RES/78/311",
      "  rapporteur resolution 'UNSCR 2728' --json"
    },
    mixinStandardHelpOptions = true)
final class ResolutionCommand extends QueryCommand {
  private static final Pattern YEAR = Pattern.compile("\\(\\s*(\\d{4})\\s*\\)");

  @Parameters(
      paramLabel = "SYMBOL",
      description =
          "Its symbol or number, written in any way: A/RES/78/311, 'UNSCR 2728', 2728;"
              + " or its draft's: A/78/L.86.")
  private String symbol = "";

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Option(names = "--json", description = "Print all of it as one JSON object.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "At most N articles, the newest; 0 is all (default: 20 on a terminal, else all).")
  private @Nullable Integer limit;

  @Override
  int answer(FactSearch search) throws IOException {
    int most = OutputOptions.limit(limit, json, spec());
    Catalogue known = catalogue.catalogue();
    String canonical = canonical(known);
    Set<String> symbols = new LinkedHashSet<>(List.of(canonical));
    @Nullable CatalogueEntry entry = known.find(canonical);
    if (entry == null) {
      entry = known.findByDraft(canonical);
      if (entry != null) {
        symbols.add(entry.symbol()); // what the draft became is spoken of under its own symbol
      }
    }
    ResolutionPage page =
        ResolutionPage.of(
            canonical, entry, (limit, answer) -> search.articlesOn(symbols, limit, answer));
    if (entry == null && page.isEmpty()) {
      return found(0);
    }
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      page.printJson(out, most);
    } else {
      boolean terminal = Terminal.isStdout();
      page.show(
          new Screen(
              out,
              terminal ? Terminal.width() : Integer.MAX_VALUE,
              terminal && Terminal.hasColour()),
          most);
    }
    out.flush();
    return found(1);
  }

  private String canonical(Catalogue known) {
    ResolutionSymbol read = ResolutionSymbol.read(symbol);
    if (read != null) {
      checkYear(read);
      return read.canonical();
    }
    CatalogueEntry entry = known.find(symbol); // other bodies write theirs as they like
    if (entry == null) {
      throw new ParameterException(
          spec().commandLine(),
          "no resolution is written so: '"
              + symbol
              + "'; write it as A/RES/78/311, 'S/RES/2728 (2024)' or 2728");
    }
    return entry.symbol();
  }

  /** Says so where the number is of another year than the one written. */
  private void checkYear(ResolutionSymbol read) {
    Matcher written = YEAR.matcher(symbol);
    if (read.year() != null
        && written.find()
        && Integer.parseInt(written.group(1)) != read.year()) {
      spec()
          .commandLine()
          .getErr()
          .println(
              "rapporteur: resolution "
                  + read.number()
                  + " is of "
                  + read.year()
                  + ", not of "
                  + written.group(1));
    }
  }
}
