package org.rapporteur.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.Report;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.training.GoldSpanExtractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--gold-spans",
      description = "Take the attributions' spans from the gold, to measure the speakers alone.")
  private boolean goldSpans;

  @Option(names = "--errors", paramLabel = "N", description = "Print the first N errors too.")
  private int errors;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the figures, also by act and publisher and the worst articles, as Markdown.")
  private @Nullable Path reportFile;

  @Option(names = "--details", description = "Print those more detailed figures too.")
  private boolean details;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Mixin private CountryKindsOption kinds = new CountryKindsOption();

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RapporteurOptions options = kinds.asked().withCatalogue(catalogue.entries());
    if (reportFile != null) {
      Files.writeString(reportFile, ""); // before the long run, to see that it can be written
    }
    Evaluation evaluation = Evaluation.of(gold, speakers);
    Report report = evaluation.run(extractor(options), Runtime.getRuntime().availableProcessors());
    if (json) {
      out.println(JsonMapper.builder().build().writeValueAsString(report.values()));
    } else {
      out.print(report.table());
      out.print(details ? report.detailTable() : "");
    }
    if (reportFile != null) {
      Files.writeString(reportFile, report.markdown(String.valueOf(gold.getFileName())));
    }
    report.errors().stream().limit(Math.max(0, errors)).forEach(out::println);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private Function<Article, ArticleFacts> extractor(RapporteurOptions options) throws IOException {
    if (!goldSpans) {
      return Rapporteur.open(options)::extract;
    }
    Gold read = Gold.read(gold);
    if (read.kind() != Gold.Kind.ATTRIBUTIONS) {
      throw new ParameterException(
          spec.commandLine(), "--gold-spans goes with attributions, not with " + gold);
    }
    return new GoldSpanExtractor(read);
  }
}
