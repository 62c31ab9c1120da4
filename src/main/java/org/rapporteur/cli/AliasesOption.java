package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.SpeakerAliases;
import org.rapporteur.search.SpeakerAliasesFile;
import picocli.CommandLine.Option;

/** {@code --aliases}: what the user knows of speakers' names. */
final class AliasesOption {
  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description =
          "What you know of speakers' names: lines of 'merge', 'split' or 'rename' and names, with"
              + " tabs between; or JSON: {\"merge\": [[NAME, NAME]], \"split\": [[NAME, NAME]],"
              + " \"rename\": {NAME: NAME}}. 'John Smith (GB)' is he of that country alone.")
  private @Nullable Path file;

  SpeakerAliases aliases() throws IOException {
    return file == null ? SpeakerAliases.NONE : SpeakerAliasesFile.read(file);
  }
}
