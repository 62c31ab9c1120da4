package org.rapporteur.cli;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.SpeakerKind;
import org.rapporteur.index.SpeakerByHand;
import org.rapporteur.reference.Countries;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a quote is corrected to. */
final class ByHandOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Who says it, and nobody else. What is not told below is taken from another quote of the"
              + " article by a speaker of that name; '' is not known.")
  private @Nullable String speaker;

  @Option(names = "--role", paramLabel = "ROLE", description = "The speaker's role.")
  private @Nullable String role;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "The speaker's country: a code or a name.")
  private @Nullable String country;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "person, organization, document or group (default: person).")
  private @Nullable SpeakerKind kind;

  @Option(names = "--strike", description = "It is no quote: leave it out of the index.")
  private boolean strike;

  @Option(names = "--undo", description = "Take the correction back.")
  private boolean undo;

  @Option(names = "--list", description = "List all corrections.")
  private boolean list;

  boolean isStrike() {
    return strike;
  }

  boolean isUndo() {
    return undo;
  }

  boolean isList() {
    return list;
  }

  /** Refuses what makes no sense together. */
  void check(boolean quoteIsNamed) {
    long asked = Stream.of(speaker != null, strike, undo, list).filter(is -> is).count();
    if (asked != 1) {
      throw wrong("say one of --speaker NAME, --strike, --undo and --list");
    }
    boolean more = Stream.of(role, country, kind).anyMatch(Objects::nonNull);
    if (more && speaker == null) {
      throw wrong("--role, --country and --kind need --speaker NAME");
    }
    if (speaker != null && speaker.isBlank()) {
      throw wrong("--speaker has no name; --strike if it is no quote");
    }
    if (list == quoteIsNamed) {
      throw wrong(list ? "--list takes no quote" : "name a quote: 2024/water.txt#q61");
    }
  }

  SpeakerByHand speaker() {
    String name = Objects.requireNonNull(speaker, "checked before");
    return new SpeakerByHand(name, kind, role, code());
  }

  private @Nullable String code() {
    if (country == null || country.isBlank()) {
      return country;
    }
    String code = Countries.codeOf(country);
    if (code == null) {
      throw wrong("no country of that name or code: " + country);
    }
    return code;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
