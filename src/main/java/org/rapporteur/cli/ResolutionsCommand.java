package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.search.FactSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur resolutions}: which resolutions articles speak of. */
@Command(
    name = "resolutions",
    description =
        "Lists the resolutions that articles speak of, those of most articles first. One without"
            + " a symbol is listed under what articles call it.",
    footer = {
      "",
      "In a pipe: symbol, articles, body, status, description, separated by tabs.",
      "",
      "Example:",
      "  rapporteur resolutions --csv > resolutions.csv"
    },
    mixinStandardHelpOptions = true)
final class ResolutionsCommand extends QueryCommand {
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  int answer(FactSearch search) throws IOException {
    return print(search.resolutions(), output, CountLayouts.RESOLUTIONS);
  }
}
