package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueFile;
import picocli.CommandLine.Option;

/** {@code --catalogue}: resolutions that the user knows of. */
final class CatalogueOption {
  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description =
          "Resolutions to match with besides the United Nations': JSON Lines with symbol, body,"
              + " title and adopted; also draft, vote, sponsors, subjects, countries.")
  private List<Path> files = List.of();

  /** What the program brings and what the user's files add; a later file replaces entries. */
  Catalogue catalogue() throws IOException {
    Catalogue catalogue = Catalogue.bundled();
    for (Path file : files) {
      catalogue = catalogue.with(CatalogueFile.read(file));
    }
    return catalogue;
  }

  /** Whether the user gave any. */
  boolean isGiven() {
    return !files.isEmpty();
  }
}
