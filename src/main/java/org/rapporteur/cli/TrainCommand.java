package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.GoldArticle;
import org.rapporteur.evaluation.Speakers;
import org.rapporteur.fact.Article;
import org.rapporteur.text.TextPreparer;
import org.rapporteur.training.CatalogueBuilder;
import org.rapporteur.training.ConfidenceTraining;
import org.rapporteur.training.CoreNlpSilver;
import org.rapporteur.training.Silver;
import org.rapporteur.training.SpeakerTraining;
import org.rapporteur.training.TrainingWindows;
import org.rapporteur.training.WeightsFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur train}: what models are learned from. */
@Command(
    name = "train",
    description = "Makes what the models are learned from; see the model card in models/.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "train what: windows, speakers, confidence or catalogue?");
  }

  @Command(
      name = "windows",
      description = "Writes gold attributions as the windows that the encoder learns from.",
      mixinStandardHelpOptions = true)
  int windows(
      @Parameters(paramLabel = "GOLD", description = "PolNeAR's data/train, or JSON Lines.")
          Path gold,
      @Option(names = "--vocabulary", required = true, description = "Word pieces, one a line.")
          Path vocabulary,
      @Option(names = "-o", required = true, description = "The file to write.") Path output)
      throws IOException {
    TextPreparer preparer = TextPreparer.withoutEncoder();
    Map<String, GoldArticle> articles = Gold.read(gold).articles();
    Silver silver = new CoreNlpSilver();
    try (Reader pieces = Files.newBufferedReader(vocabulary);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(output));
        TrainingWindows windows = new TrainingWindows(WordPieces.read(pieces), silver, out)) {
      for (GoldArticle article : articles.values()) {
        windows.write(preparer.prepare(Article.of(article.id(), article.text())), article);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(
      name = "confidence",
      description =
          "Learns the quotes' confidence from articles held out of the encoder's training.",
      mixinStandardHelpOptions = true)
  int confidence(
      @Parameters(paramLabel = "GOLD", description = "PolNeAR's data/train, or JSON Lines.")
          Path gold,
      @Option(names = "--held-out", defaultValue = "10", description = "As train.py's: every n-th.")
          int every,
      @Option(names = "-o", required = true, description = "The file to write.") Path output)
      throws IOException {
    if (every < 1) {
      throw new ParameterException(
          spec.commandLine(), "--held-out must be 1 or more, not " + every);
    }
    WeightsFile.write(
        output,
        "Learned by: rapporteur train confidence",
        ConfidenceTraining.learn(Gold.read(gold), every));
    return CommandLine.ExitCode.OK;
  }

  @Command(
      name = "speakers",
      description = "Learns whom pronouns and descriptions mean.",
      mixinStandardHelpOptions = true)
  int speakers(
      @Parameters(paramLabel = "GOLD", description = "Attributions, as for evaluate.") Path gold,
      @Option(names = "--speakers", required = true, description = "Their speakers.") Path names,
      @Option(names = "-o", required = true, description = "The folder to write to.") Path folder)
      throws IOException {
    Gold read = Gold.read(gold);
    for (var weights : new SpeakerTraining().learn(read, Speakers.read(names, read)).entrySet()) {
      WeightsFile.write(
          folder.resolve("speaker-" + weights.getKey() + ".tsv"),
          "Learned by: rapporteur train speakers",
          weights.getValue());
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(
      name = "catalogue",
      description = {
        "Makes the catalogue of resolutions that the program brings, from the United Nations'"
            + " facts:",
        "JSON Lines with symbol, body, title, adopted, vote, sponsors and subjects. Countries that",
        "they have are kept. Names in .gz are read and written packed."
      },
      mixinStandardHelpOptions = true)
  int catalogue(
      @Parameters(paramLabel = "FILE", description = "The facts; .gz is unpacked.") Path facts,
      @Option(
              names = "--source",
              defaultValue =
                  "United Nations, machine-readable resolutions"
                      + " (GitHub: UNxml/GAresolutions, UNxml/SCresolutions)",
              description = "Whom the file acknowledges (default: ${DEFAULT-VALUE}).")
          String source,
      @Option(names = "-o", required = true, description = "The file to write.") Path output)
      throws IOException {
    int entries = new CatalogueBuilder(TextPreparer.open()).build(facts, source, output);
    spec.commandLine() // the output may be /dev/stdout
        .getErr()
        .println((entries == 1 ? "1 entry" : entries + " entries") + " written to " + output);
    return CommandLine.ExitCode.OK;
  }
}
