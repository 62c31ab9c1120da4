package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class EvaluateIT {
  @TempDir Path folder;

  @Test
  void figuresComeWithReadableErrors() throws Exception {
    Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"id":"a","text":"Peru met Chile.","countries":[{"span":[0,4],"iso":"PE"},{"span":[9,14],"iso":"AR"}]}
        """);

    Launcher.Result result = new Launcher(folder).run("evaluate", "gold.jsonl", "--errors", "9");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.outLines())
        .contains("false\ta\tCL\tPeru met Chile.", "missed\ta\tAR\tPeru met Chile.")
        .anyMatch(line -> line.matches("mention PRF +50\\.0 +50\\.0 +50\\.0"));
  }

  @Test
  void badGoldIsOneClearLine() throws Exception {
    Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n");

    Launcher.Result result = new Launcher(folder).run("evaluate", "gold.jsonl");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "rapporteur: gold.jsonl, line 1: has no list \"attributions\", \"countries\" or"
                + " \"resolutions\"\n");
  }
}
