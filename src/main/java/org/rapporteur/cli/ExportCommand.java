package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.rapporteur.export.Export;
import org.rapporteur.export.ExportFormat;
import org.rapporteur.export.ExportOptions;
import org.rapporteur.export.ExportTargetException;
import org.rapporteur.export.ExportedArticle;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.StoredFacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code rapporteur export}: the index's facts in the formats of other tools. */
@Command(
    name = "export",
    description = {
      "Writes the facts of all articles of the index, or of those that a query asks for, in the"
          + " format of another tool."
    },
    sortOptions = false,
    footer = {
      "",
      "Formats:",
      "  jsonl        JSON Lines as extract prints them, with the collection",
      "  csv          a folder for spreadsheets: quotes.csv, countries.csv,",
      "               resolutions.csv; what a spreadsheet would take for a",
      "               formula or a day gets an apostrophe before it",
      "  parquet      a row an article, with typed, nested columns",
      "  jsonld       schema.org: NewsArticle and Quotation",
      "  annotations  W3C Web Annotations, with offsets in code points",
      "  opensearch   a folder: mapping.json and bulk files, for Elasticsearch too",
      "  sqlite       a database; its .schema says what tables and columns hold",
      "jsonl, jsonld and annotations also go to standard output, and are packed",
      "where FILE ends with .gz. The others need -o. A file that is there is replaced",
      "when the export is whole; a folder must be new or empty.",
      "",
      "Examples:",
      "  rapporteur export --format csv -o facts",
      "  rapporteur export --format parquet --query focus:KE -o kenya.parquet",
      "  rapporteur export --format jsonl | jq -r '.quotes[].text'"
    },
    mixinStandardHelpOptions = true)
final class ExportCommand extends QueryCommand {
  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "jsonl, csv, parquet, jsonld, annotations, opensearch or sqlite.")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "Only articles that it asks for; see 'rapporteur search --help'.")
  private @Nullable String query;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      description = "Where to (default: -, standard output).")
  private String output = STANDARD_OUTPUT;

  @Option(
      names = "--with-text",
      description = "Put each article's text beside its facts; not for csv and annotations.")
  private boolean withText;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of jsonld and annotations begin with (default: urn:rapporteur:).")
  private String base = ExportOptions.DEFAULT.base();

  @Option(
      names = {"-q", "--quiet"},
      description = "No word on stderr of how many were written.")
  private boolean quiet;

  private final AtomicBoolean stopped = new AtomicBoolean();

  @Override
  int answer(FactSearch search) throws IOException, QueryException {
    ExportOptions options = options();
    return Interruption.guard(() -> stopped.set(true), () -> export(search, options));
  }

  private ExportOptions options() {
    if (output.equals(STANDARD_OUTPUT) && !format.isStream()) {
      String place = format.isFolder() ? "FOLDER" : "FILE";
      throw wrong("--format " + name(format) + " does not go to standard output; add -o " + place);
    }
    try {
      return new ExportOptions(withText, base);
    } catch (IllegalArgumentException e) {
      throw wrong("--base is like https://news.example/facts/, not '" + base + "'");
    }
  }

  private static String name(ExportFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private int export(FactSearch search, ExportOptions options) throws IOException, QueryException {
    int articles;
    try (Export export = open(options)) {
      articles = search.stored().allFacts().each(query, article -> write(export, article));
      if (articles == 0) {
        return nothing(query == null ? null : search.didYouMean(query));
      }
      finish(export);
    }
    if (!quiet) {
      String count = String.format(Locale.ROOT, "%,d", articles);
      String what = articles == 1 ? " article" : " articles";
      spec().commandLine().getErr().println(count + what + " written to " + place());
    }
    return CommandLine.ExitCode.OK;
  }

  private Export open(ExportOptions options) throws IOException {
    return output.equals(STANDARD_OUTPUT)
        ? Export.to(new FileOutputStream(FileDescriptor.out), format, options)
        : Export.to(Path.of(output), format, options);
  }

  private String place() {
    return output.equals(STANDARD_OUTPUT) ? "standard output" : output;
  }

  private void write(Export export, StoredFacts article) throws IOException {
    if (stopped.get()) {
      throw new IOException("stopped before the end; nothing was written to " + place());
    }
    ExportedArticle exported =
        new ExportedArticle(article.collection(), article.id(), article.json(), article.text());
    try {
      export.write(exported);
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  private void finish(Export export) throws IOException {
    try {
      export.finish();
    } catch (IOException e) {
      throw notWritten(e);
    }
  }

  private IOException notWritten(IOException e) {
    if (e instanceof ExportTargetException) {
      return e;
    }
    String reason = String.valueOf(e.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      throw new ClosedOutputException(); // whoever read has seen enough
    }
    return new IOException(place() + " can't be written: " + reason, e);
  }
}
