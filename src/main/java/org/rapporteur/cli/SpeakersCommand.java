package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.search.FactSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur speakers}: who is quoted, and how often. */
@Command(
    name = "speakers",
    description = "Lists named speakers with the numbers of their quotes, most quoted first.",
    footer = {
      "",
      "In a pipe: speaker, quotes, articles, country, kind, roles, separated by tabs.",
      "",
      "Example:",
      "  rapporteur speakers gut"
    },
    mixinStandardHelpOptions = true)
final class SpeakersCommand extends QueryCommand {
  @Parameters(
      paramLabel = "PREFIX",
      arity = "0..1",
      defaultValue = "",
      description = "The begin of any word of the name; case and accents don't matter.")
  private String prefix = "";

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  int answer(FactSearch search) throws IOException {
    return print(search.speakers(prefix), output, CountLayouts.SPEAKERS);
  }
}
