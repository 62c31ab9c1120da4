package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.FolderWatch;
import org.rapporteur.batch.Account;
import org.rapporteur.batch.Ingestion;
import org.rapporteur.batch.IngestionRuns;
import org.rapporteur.encoder.SentenceEncoder;
import org.rapporteur.index.FactIndexWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code rapporteur ingest}: a folder of articles into the index, with a final account. */
@Command(
    name = "ingest",
    description = {
      "Reads articles, finds their facts and puts both into the index.",
      "What the index holds unchanged is passed over, what changed is replaced. Ctrl-C ends",
      "the run; what was done until then is in the index."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur ingest news",
      "  rapporteur ingest wire.jsonl.gz --index /data/index --collection wire",
      "  rapporteur ingest incoming --watch"
    },
    mixinStandardHelpOptions = true)
final class IngestCommand extends RunCommand {
  @Mixin private IndexOption index = new IndexOption();

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "What the articles' ids are unique in (default: the real path of the folder).")
  private @Nullable String collection;

  @Option(
      names = "--semantic",
      description =
          "Also index what quotes mean, for 'rapporteur quotes --like': takes about 4 ms and half a"
              + " kilobyte more a quote.")
  private boolean semantic;

  @Option(
      names = "--watch",
      description =
          "Go on with the folder: take new and changed files as they come, until Ctrl-C. Files that"
              + " are still being written are left until they are whole.")
  private boolean watch;

  @Mixin private IncrementalOptions incremental = new IncrementalOptions();

  @Mixin private CountryKindsOption kinds = new CountryKindsOption();

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Override
  int work() throws IOException {
    Path target = index.path();
    RapporteurOptions options = kinds.asked().withCatalogue(catalogue.entries());
    FolderWatch watched = watch ? input().watch() : null; // before the first file is read
    try (ArticleSource source = input().open()) {
      String name = collectionOf(source);
      Function<String, float[]> encoder = semantic ? SentenceEncoder.open()::encode : null;
      Rapporteur rapporteur = Rapporteur.open(options);
      IngestionRuns runs =
          new IngestionRuns(
              () -> FactIndexWriter.open(target, options.key(), encoder),
              writer ->
                  new Ingestion(
                      rapporteur::extract, input().threads(), writer, name, incremental.options()));
      return Interruption.guard(runs::stop, () -> run(runs, source, watched));
    }
  }

  private int run(IngestionRuns runs, ArticleSource source, @Nullable FolderWatch watched)
      throws IOException {
    int code = run(source, progress -> runs.run(source, progress), this::tell);
    if (watched != null) {
      runs.watch(watched, report().failures(err()), account -> report().tellChange(account, err()));
    }
    return code;
  }

  private void tell(Account account) {
    out().print(account.table());
    out().flush();
  }

  private String collectionOf(ArticleSource source) {
    if (incremental.isPrune() && collection == null && !source.isFolder()) {
      throw new ParameterException(
          spec().commandLine(),
          "--prune would take out all that is not in this file; give the whole folder, or name a"
              + " --collection that the file is all of");
    }
    if (collection != null) {
      return collection;
    }
    Path root = source.root();
    return root == null ? "-" : root.toString();
  }
}
