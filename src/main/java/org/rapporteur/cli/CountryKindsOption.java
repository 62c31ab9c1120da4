package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.fact.CountryMentionKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --country-kinds}: mentions of countries that are found only where asked for. */
final class CountryKindsOption {
  private static final Map<String, CountryMentionKind> KINDS =
      Map.of("capital", CountryMentionKind.CAPITAL, "within-name", CountryMentionKind.WITHIN_NAME);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--country-kinds",
      paramLabel = "KIND",
      split = ",",
      description =
          "Find these mentions of countries too: capital (\"Moscow said\"), within-name (\"Bank of"
              + " China\"); several are parted by commas.")
  private List<String> kinds = new ArrayList<>();

  /** Options that ask for the kinds, once they are seen to be known. */
  RapporteurOptions asked() {
    List<CountryMentionKind> asked = new ArrayList<>();
    for (String kind : kinds) {
      CountryMentionKind known = KINDS.get(kind.strip().toLowerCase(Locale.ROOT));
      if (known == null) {
        throw new ParameterException(
            command.commandLine(), "--country-kinds are capital and within-name, not " + kind);
      }
      asked.add(known);
    }
    return RapporteurOptions.DEFAULT.withCountryKinds(asked.toArray(CountryMentionKind[]::new));
  }
}
