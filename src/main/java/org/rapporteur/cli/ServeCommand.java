package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.web.RestServer;
import org.rapporteur.web.ServerSettings;
import org.rapporteur.web.ServerSettings.Bounds;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur serve}: the page, and the index and the extractors as a REST service. */
@Command(
    name = "serve",
    description = {
      "Shows the index in a browser and answers questions to it over HTTP.",
      "Answers are JSON or CSV; facts of texts that are sent are found too. /openapi.json tells"
          + " programs how to ask. What is ingested meanwhile is found within a second, in a large"
          + " index within some seconds. Ctrl-C ends it when requests under way are answered."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur serve",
      "  curl 'http://127.0.0.1:8080/api/v1/quotes?speaker=fu&about=sanctions'",
      "  curl -H 'Content-Type: text/plain' --data-binary @fu-cong.txt \\",
      "      http://127.0.0.1:8080/api/v1/extract",
      "  RAPPORTEUR_TOKEN=$(openssl rand -hex 16) rapporteur serve --host 0.0.0.0"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  /** Held here, for the JDK forgets the level of a logger that nobody holds. */
  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

  @Mixin private IndexOption index = new IndexOption();

  @Mixin private AliasesOption aliases = new AliasesOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port to listen on; 0 is any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}, which only this machine reaches);"
              + " another one needs a token. There is no encryption: put a proxy with TLS before"
              + " it.")
  private String host = "";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:RAPPORTEUR_TOKEN}",
      description =
          "What clients must send: Authorization: Bearer TOKEN; browsers ask for it as a password,"
              + " of any user (default: $RAPPORTEUR_TOKEN, which"
              + " other users of this machine don't see).")
  private @Nullable String token;

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description = "Let pages of this origin ask: https://news.example; * for all.")
  private @Nullable String cors;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    HELIDON.setLevel(Level.OFF); // what users must know, the program says itself
    if (System.getProperty(CARRIERS) == null) {
      // As many questions to the index as processors, and still threads for what is quick.
      int carriers = Runtime.getRuntime().availableProcessors() + 2;
      System.setProperty(CARRIERS, Integer.toString(carriers));
    }
    ServerSettings settings = settings();
    try (LiveSearch live = LiveSearch.open(index.paths(), aliases.aliases());
        RestServer server = RestServer.start(settings, live)) {
      spec.commandLine().getOut().println("Rapporteur answers at " + server.address());
      spec.commandLine().getOut().flush();
      CountDownLatch stopped = new CountDownLatch(1);
      return Interruption.guard(stopped::countDown, () -> serve(server, stopped));
    }
  }

  private ServerSettings settings() {
    if (port < 0 || port > 65535) {
      throw new ParameterException(
          spec.commandLine(), "--port must be from 0 to 65535, not " + port);
    }
    String blankless = token == null || token.isBlank() ? null : token;
    return new ServerSettings(host, port, blankless, cors, Bounds.DEFAULT);
  }

  private static int serve(RestServer server, CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close();
    return CommandLine.ExitCode.OK;
  }
}
