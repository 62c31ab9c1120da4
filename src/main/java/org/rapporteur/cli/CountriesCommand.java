package org.rapporteur.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur countries}: which countries are named, and how often. */
@Command(
    name = "countries",
    description = "Lists the countries that articles name, those of most articles first.",
    footer = {
      "",
      "In a pipe: code, country, articles, mentions, separated by tabs; --with has",
      "sentences for mentions.",
      "",
      "Examples:",
      "  rapporteur countries --limit 10",
      "  rapporteur countries --with china"
    },
    mixinStandardHelpOptions = true)
final class CountriesCommand extends QueryCommand {
  @Option(
      names = "--with",
      paramLabel = "COUNTRY",
      description = "Only those that a sentence names together with it, by code or name.")
  private @Nullable String with;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  int answer(FactSearch search) throws IOException, QueryException {
    if (with != null) {
      return print(search.countriesWith(with), output, CountLayouts.COUNTRY_TIES);
    }
    return print(search.countries(), output, CountLayouts.COUNTRIES);
  }
}
