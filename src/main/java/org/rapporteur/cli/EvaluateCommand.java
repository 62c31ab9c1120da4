package org.rapporteur.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.UnreadableSourceException;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.GoldException;
import org.rapporteur.evaluation.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur evaluate}: extracted facts against gold, as figures and readable errors. */
@Command(
    name = "evaluate",
    description = {
      "Measures the facts found against gold: precision, recall and F1 in percent.",
      "Gold is JSON Lines with \"id\", \"text\" and one of \"attributions\", \"countries\" and",
      "\"resolutions\", or a folder as PolNeAR's data/dev with text/ and attributions/."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur evaluate gold.jsonl --speakers speakers.json --errors 50",
      "  rapporteur evaluate PolNeAR/data/dev --json"
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "GOLD", description = "The gold: a file or a folder.")
  private Path gold = Path.of(".");

  @Option(
      names = "--speakers",
      paramLabel = "FILE",
      description = "Canonical speakers: {\"article\": {\"attribution's number\": \"name\"}}.")
  private @Nullable Path speakers;

  @Option(names = "--errors", paramLabel = "N", description = "Print the first N errors too.")
  private int errors;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Report report;
    try {
      Evaluation evaluation = Evaluation.of(gold, speakers);
      Rapporteur rapporteur = Rapporteur.open();
      report = evaluation.run(rapporteur::extract, Runtime.getRuntime().availableProcessors());
    } catch (GoldException | UnreadableSourceException e) {
      err.println("rapporteur: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    } catch (NoSuchFileException e) {
      err.println("rapporteur: " + e.getMessage() + ": no such file");
      return CommandLine.ExitCode.USAGE;
    }
    if (json) {
      out.println(JsonMapper.builder().build().writeValueAsString(report.values()));
    } else {
      out.print(report.table());
    }
    report.errors().stream().limit(Math.max(0, errors)).forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
