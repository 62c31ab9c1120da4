package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.rapporteur.Rapporteur;
import org.rapporteur.RapporteurOptions;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.batch.Account;
import org.rapporteur.batch.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur extract}: facts as JSON Lines on standard output, nothing else there. */
@Command(
    name = "extract",
    description = {
      "Prints the facts of articles as JSON Lines, one object an article, in the order read.",
      "An article that fails has a line with its id and the error in its place."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur extract news > facts.jsonl",
      "  rapporteur extract --country-kinds capital --group-members news > facts.jsonl",
      "  zcat news.jsonl.gz | rapporteur extract --with-text - | jq .countries"
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand extends RunCommand {
  @Option(names = "--with-text", description = "Put each article's text beside its facts.")
  private boolean withText;

  @Option(
      names = "--group-members",
      description =
          "Tell the members of groups of states (EU, G77) on the article's day, where they are"
              + " known.")
  private boolean groupMembers;

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  @Mixin private CountryKindsOption kinds = new CountryKindsOption();

  @Mixin private CatalogueOption catalogue = new CatalogueOption();

  @Override
  int work() throws IOException {
    double least = confidence.least();
    RapporteurOptions options =
        kinds.asked().withCatalogue(catalogue.entries()).withGroupMembers(groupMembers);
    try (ArticleSource source = input().open()) {
      Rapporteur rapporteur = Rapporteur.open(options);
      Extraction extraction =
          new Extraction(
              article -> rapporteur.extract(article).withoutQuotesBelow(least),
              input().threads(),
              withText);
      return Interruption.guard(extraction::stop, () -> run(extraction, source));
    }
  }

  private int run(Extraction extraction, ArticleSource source) throws IOException {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      return run(source, progress -> extraction.run(source, out, progress), this::tell);
    }
  }

  private void tell(Account account) {
    err().println(account.summary());
    err().flush();
  }
}
