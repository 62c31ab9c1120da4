package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.search.FactSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur countries}: which countries are named, and how often. */
@Command(
    name = "countries",
    description = "Lists the countries that articles name, those of most articles first.",
    footer = {
      "",
      "In a pipe: code, country, articles, mentions, separated by tabs.",
      "",
      "Example:",
      "  rapporteur countries --limit 10"
    },
    mixinStandardHelpOptions = true)
final class CountriesCommand extends QueryCommand {
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  int answer(FactSearch search) throws IOException {
    return print(search.countries(), output, CountLayouts.COUNTRIES);
  }
}
