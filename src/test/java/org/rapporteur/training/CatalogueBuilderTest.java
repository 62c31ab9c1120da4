package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reference.CatalogueFile;
import org.rapporteur.text.TextPreparer;

class CatalogueBuilderTest {
  private static final CatalogueBuilder BUILDER = new CatalogueBuilder(TextPreparer.open());

  @TempDir Path folder;

  private Path facts() throws IOException {
    return Files.writeString(
        folder.resolve("bees.jsonl"),
        """
        {"symbol":"H.Res. 9","body":"US-HOUSE","title":"Bees in Kenya and Peru","adopted":"2025-01-02",\
        "countries":["FJ","PE"]}
        """);
  }

  @Test
  void countriesOfTheTitleAreAddedToThoseThatTheFactsHave() throws IOException {
    Path made = folder.resolve("made.jsonl");
    BUILDER.build(facts(), "The bees", made);
    assertThat(CatalogueFile.read(made).get(0).countries()).containsExactly("FJ", "PE", "KE");
  }

  @Test
  void theHeadNamesTheFileThatItWasMadeFrom() throws IOException {
    Path made = folder.resolve("made.jsonl");
    BUILDER.build(facts(), "The bees", made);
    assertThat(Files.readString(made))
        .startsWith("# ")
        .contains("# Source: The bees.")
        .contains("# Made from bees.jsonl by: rapporteur train catalogue")
        .doesNotContain("United Nations");
  }

  @Test
  void anOutputThatCantBeWrittenIsNamed() throws IOException {
    Path facts = facts();
    Path made = folder.resolve("nowhere").resolve("made.jsonl");
    assertThatThrownBy(() -> BUILDER.build(facts, "The bees", made))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere");
  }
}
