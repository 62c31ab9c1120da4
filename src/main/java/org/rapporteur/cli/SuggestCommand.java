package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code rapporteur suggest}: what begins like this. */
@Command(
    name = "suggest",
    description =
        "Lists the speakers, countries, resolutions and sources with words that begin as is typed,"
            + " of each kind the most frequent first; behind them those that would but for an error"
            + " or two.",
    footer = {
      "",
      "In a pipe: kind, value, label, count (quotes of a speaker, articles of others),",
      "separated by tabs. The value is what --speaker, --country, --resolution and",
      "--source take.",
      "",
      "Examples:",
      "  rapporteur suggest fu",
      "  rapporteur suggest 'iturr' --of speaker --json"
    },
    mixinStandardHelpOptions = true)
final class SuggestCommand extends QueryCommand {
  private static final Set<Facet> KINDS =
      Set.of(Facet.SPEAKER, Facet.COUNTRY, Facet.RESOLUTION, Facet.SOURCE);

  @Parameters(
      paramLabel = "PREFIX",
      arity = "1..*",
      description =
          "The begin of any word of the name, or of several; case and accents don't matter.")
  private String[] prefix = {};

  @Option(
      names = "--of",
      paramLabel = "KIND",
      split = ",",
      description =
          "speaker, country, resolution, source, or several with commas (default: all of them).")
  private Set<Facet> kinds = KINDS;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  int answer(FactSearch search) throws IOException {
    if (!KINDS.containsAll(kinds)) {
      throw new ParameterException(
          spec().commandLine(), "--of is speaker, country, resolution or source");
    }
    int limit = output.limit(FacetLayout.ON_A_TERMINAL);
    List<Suggestion> found = new ArrayList<>();
    for (Facet kind : Facet.values()) {
      if (kinds.contains(kind)) {
        found.addAll(
            search.suggest(kind, String.join(" ", prefix), limit == 0 ? Integer.MAX_VALUE : limit));
      }
    }
    ListPrinter<Suggestion> printer = output.printer(CountLayouts.SUGGESTIONS);
    found.forEach(printer::print);
    printer.finish(found.size());
    return found(found.size());
  }
}
