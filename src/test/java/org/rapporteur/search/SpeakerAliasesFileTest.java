package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerAliasesFileTest {
  private static final SpeakerAliases SAID =
      new SpeakerAliases(
          List.of(List.of("Lin Qiao", "Qiao", "L. Q.")),
          List.of(List.of("John Reed (GB)", "John Reed (AU)")),
          Map.of("Lin Qiao", "Ambassador Lin"));

  @TempDir Path folder;

  private SpeakerAliases read(String text) throws IOException {
    return SpeakerAliasesFile.read(Files.writeString(folder.resolve("aliases"), text));
  }

  @Test
  void linesAreAVerbAndNamesWithTabsBetween() throws IOException {
    String text =
        """
        # ours
        merge\tLin Qiao\tQiao\tL. Q.

        split\tJohn Reed (GB)\t\tJohn Reed (AU)
        rename\tLin Qiao\tAmbassador Lin
        """;
    assertThat(read(text)).isEqualTo(SAID);
    assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(SAID);
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    assertThat(
            read(
                """
                {"merge": [["Lin Qiao", "Qiao", "L. Q."]],
                 "split": [["John Reed (GB)", "John Reed (AU)"]],
                 "rename": {"Lin Qiao": "Ambassador Lin"}}\
                """))
        .isEqualTo(SAID);
    assertThat(read("{}")).isEqualTo(SpeakerAliases.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "merge Lin Qiao              | line 1: a line is merge, split or rename and two names",
        "'merge\tLin Qiao'           | line 1: a line is merge, split or rename and two names",
        "'\n\njoin\tLin\tQiao'       | line 3: a line is merge, split or rename and two names",
        "'rename\tLin\tQiao\tMore'   | line 1: a line is merge, split or rename and two names",
        "'{\"merge\": [[\"Lin\",\n3, {}]]}' | line 2: not as {\"merge\"",
        "'{\"join\": []}'            | line 1: not as {\"merge\"",
        "'{'                         | line 1: not as {\"merge\"",
      })
  void anythingElseIsToldWithFileAndLine(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SpeakerAliasesException.class)
        .hasMessageStartingWith(folder.resolve("aliases") + ", " + message);
  }
}
