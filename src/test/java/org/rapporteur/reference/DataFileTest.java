package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataFileTest {
  @Test
  void commentsAndBlankLinesSayNothing() {
    assertThat(DataFile.lines(Countries.class, "countries.tsv"))
        .isNotEmpty()
        .noneMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  @Test
  void aFileThatTheProgramLacksIsNamed() {
    assertThatThrownBy(() -> DataFile.lines(Countries.class, "no-such.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such.tsv");
  }
}
