package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.CatalogueFile;
import picocli.CommandLine.Option;

/** {@code --catalogue}: resolutions that the user knows of. */
final class CatalogueOption {
  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description = {
        "Resolutions to match with besides the United Nations', or in place of those of the same"
            + " symbol: JSON Lines as",
        "{\"symbol\":\"S/RES/2728 (2024)\", \"body\":\"UNSC\", \"title\":\"Gaza\","
            + " \"adopted\":\"2024-03-25\"}",
        "and, where known, \"vote\":{\"for\":14, \"against\":0, \"abstain\":1}, draft (a text) and"
            + " lists of texts: sponsors and countries (ISO codes or names), subjects."
      })
  private List<Path> files = List.of();

  /** The entries of all files in their order. */
  List<CatalogueEntry> entries() throws IOException {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (Path file : files) {
      entries.addAll(CatalogueFile.read(file));
    }
    return entries;
  }

  /** What the program brings and what the user's files add; a later file replaces entries. */
  Catalogue catalogue() throws IOException {
    return files.isEmpty() ? Catalogue.bundled() : Catalogue.bundled().with(entries());
  }
}
