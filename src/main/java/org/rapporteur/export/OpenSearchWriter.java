package org.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.FactsJson;

/**
 * {@code mapping.json}, to create an index with, and {@code bulk-00001.ndjson} and on, to be posted
 * to its {@code _bulk} one by one: a document an article, in the form of JSON Lines.
 *
 * <p>The same files do for OpenSearch and Elasticsearch. Posting them again replaces each article
 * by itself, for its {@code _id} is made of its collection and id.
 */
final class OpenSearchWriter implements FactsWriter {
  private static final String MAPPING = "mapping.json";

  /** Servers take 100 MB a request unless told otherwise; this is in characters of 3 bytes. */
  private static final int MOST_IN_A_FILE = 20_000_000;

  /** In bytes of UTF-8; what has no base is ASCII. */
  private static final int LONGEST_ID = 512;

  private static final Iris NO_BASE = new Iris("");

  private final Path folder;
  private final boolean withText;
  private Writer out;
  private int files;
  private long written;

  OpenSearchWriter(Path folder, ExportOptions options) throws IOException {
    this.folder = folder;
    this.withText = options.withText();
    try (InputStream mapping = OpenSearchWriter.class.getResourceAsStream(MAPPING)) {
      Files.copy(Objects.requireNonNull(mapping), folder.resolve(MAPPING));
    }
    out = nextFile();
  }

  private Writer nextFile() throws IOException {
    files++;
    written = 0;
    return TextOutput.file(folder.resolve(String.format(Locale.ROOT, "bulk-%05d.ndjson", files)));
  }

  @Override
  public void write(ExportedArticle article) throws IOException {
    String action = "{\"index\":{\"_id\":" + FactsJson.writePart(id(article)) + "}}\n";
    String document = article.line(withText) + "\n";
    int length = action.length() + document.length();
    if (written > 0 && written + length > MOST_IN_A_FILE) {
      out.close();
      out = nextFile();
    }
    out.write(action);
    out.write(document);
    written += length;
  }

  /** {@code news/2024/water.txt}; its digest where that is longer than an id may be. */
  private static String id(ExportedArticle article) {
    String id = NO_BASE.article(article.collection(), article.id());
    return id.length() <= LONGEST_ID ? id : Article.of("", id).textSha256();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
