package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.SpeakerAliases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur speakers}: who is quoted, and how often. */
@Command(
    name = "speakers",
    description =
        "Lists named speakers with the numbers of their quotes, most quoted first; one line a"
            + " speaker, however articles write the name. --json tells why.",
    footer = {
      "",
      "In a pipe: speaker, quotes, articles, country, kind, roles, forms of the name, separated by",
      "tabs.",
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

  @Mixin private AliasesOption aliases = new AliasesOption();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  SpeakerAliases aliases() throws IOException {
    return aliases.aliases();
  }

  @Override
  int answer(FactSearch search) throws IOException {
    return print(search.speakers(prefix), output, CountLayouts.SPEAKERS);
  }
}
