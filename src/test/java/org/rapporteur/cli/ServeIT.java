package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class ServeIT {
  @TempDir Path folder;

  private void ingest(Launcher launcher) throws Exception {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        folder.resolve("news/a.txt"), "\"We will go home,\" said Ana Reis of Peru on Monday.\n");
    assertThat(launcher.run("ingest", "news").code()).isZero();
  }

  /** The line that tells the address, once it is there. */
  private String started(Process server) throws IOException {
    Path out = folder.resolve("stdout");
    String said = "";
    while (!said.endsWith("\n") && server.isAlive()) {
      said = Files.readString(out);
    }
    return said.strip();
  }

  @Test
  void itSaysWhereItAnswersAndEndsWhenItIsTold() throws Exception {
    Launcher launcher = new Launcher(folder);
    ingest(launcher);
    Process server = launcher.start(null, "serve", "--port", "0");
    try {
      String line = started(server);
      assertThat(line).matches("Rapporteur answers at http://127\\.0\\.0\\.1:[1-9][0-9]*/");
      String address = line.substring(line.indexOf("http"));
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create(address + "api/v1/quotes?speaker=reis")).build();
      HttpResponse<String> reply = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
      assertThat(reply.body()).contains("We will go home", "\"total\":1");
      server.destroy(); // as a system does that shuts down
      Launcher.Result ended = launcher.finish(server);
      assertThat(ended.code()).isEqualTo(143);
      assertThat(ended.outLines()).containsExactly(line);
      assertThat(ended.err()).isEmpty();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void whatKeepsItFromStartingIsOneLine() throws Exception {
    Launcher launcher = new Launcher(folder);
    Launcher.Result missing = launcher.run("serve", "--port", "0");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.errLines())
        .containsExactly(
            "rapporteur: no index in .rapporteur; make one with: rapporteur ingest FOLDER --index"
                + " .rapporteur");
    ingest(launcher);
    Launcher.Result open = launcher.run("serve", "--port", "0", "--host", "0.0.0.0");
    assertThat(open.code()).isEqualTo(2);
    assertThat(open.errLines())
        .containsExactly(
            "rapporteur: others can reach 0.0.0.0: give a --token that they must send");
  }
}
