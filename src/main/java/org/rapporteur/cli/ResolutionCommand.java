package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.ResolutionSymbol;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.NamedResolution;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  rapporteur resolution 'UNSCR 2728' --json",
      "  rapporteur resolution 'uniting for peace'"
    },
    mixinStandardHelpOptions = true)
final class ResolutionCommand extends QueryCommand {
  private static final int MOST_CANDIDATES = 10;
  private static final Pattern YEAR = Pattern.compile("\\(\\s*(\\d{4})\\s*\\)");

  @Parameters(
      paramLabel = "RESOLUTION",
      description =
          "Its symbol or number, written in any way: A/RES/78/311, 'UNSCR 2728', 2728, or its"
              + " draft's: A/78/L.86; its title or words of it that no other has; or what"
              + " 'rapporteur resolutions' lists it as: 'UNSC vetoed 2024-04-24',"
              + " water.txt#r2.")
  private String asked = "";

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
    List<NamedResolution> named = search.resolutionsNamed(asked, catalogue.catalogue());
    ResolutionSymbol symbol = ResolutionSymbol.read(asked);
    boolean numbered = symbol != null;
    if (named.isEmpty()) {
      if (!numbered) {
        spec()
            .commandLine()
            .getErr()
            .println(
                "rapporteur: no resolution is written or titled so: '"
                    + asked
                    + "'; write it as A/RES/78/311, 'S/RES/2728 (2024)' or 2728");
        return CommandLine.ExitCode.SOFTWARE;
      }
      return found(0);
    }
    if (!numbered && named.size() > 1) {
      tellCandidates(named);
      return CommandLine.ExitCode.USAGE;
    }
    checkYear(symbol);
    show(search, named, most);
    return found(1);
  }

  private void show(FactSearch search, List<NamedResolution> named, int most) throws IOException {
    NamedResolution first = named.get(0);
    ResolutionPage page =
        ResolutionPage.of(
            first,
            named.subList(1, named.size()),
            (limit, answer) -> search.articlesOn(first.keys(), limit, answer));
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      page.printJson(out, most);
    } else {
      boolean terminal = Terminal.isStdout();
      int width = terminal ? Terminal.width() : Integer.MAX_VALUE;
      page.show(new Screen(out, width, terminal && Terminal.hasColour()), most);
    }
    out.flush();
  }

  private void tellCandidates(List<NamedResolution> named) {
    PrintWriter err = spec().commandLine().getErr();
    err.println("rapporteur: several resolutions are called '" + asked + "'; name one of them:");
    for (NamedResolution one : named.subList(0, Math.min(named.size(), MOST_CANDIDATES))) {
      String title = one.entry() == null ? "" : "  " + one.entry().title();
      err.println("  " + Text.plain(one.ref() + title));
    }
    if (named.size() > MOST_CANDIDATES) {
      err.println("  ... and " + (named.size() - MOST_CANDIDATES) + " more");
    }
  }

  /** Says so where the number is of another year than the one written. */
  private void checkYear(@Nullable ResolutionSymbol read) {
    Matcher written = YEAR.matcher(asked);
    if (read != null
        && read.year() != null
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
