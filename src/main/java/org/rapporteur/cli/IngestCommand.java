package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.batch.Account;
import org.rapporteur.batch.Ingestion;
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
      "  rapporteur ingest wire.jsonl.gz --index /data/index --collection wire"
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

  @Mixin private IncrementalOptions incremental = new IncrementalOptions();

  @Mixin private CountryKindsOption kinds = new CountryKindsOption();

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Override
  int work() throws IOException {
    RapporteurOptions options = kinds.asked().withCatalogue(catalogue.entries());
    try (ArticleSource source = input().open();
        FactIndexWriter writer =
            FactIndexWriter.open(
                index.path(), options.key(), semantic ? SentenceEncoder.open()::encode : null)) {
      String name = collectionOf(source);
      Rapporteur rapporteur = Rapporteur.open(options);
      Ingestion ingestion =
          new Ingestion(
              rapporteur::extract, input().threads(), writer, name, incremental.options());
      return Interruption.guard(ingestion::stop, () -> run(ingestion, source));
    }
  }

  private int run(Ingestion ingestion, ArticleSource source) throws IOException {
    return run(source, progress -> ingestion.run(source, progress), this::tell);
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
