package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;

/** JSON Lines: one article a line, as {@code extract} prints it, with its collection. */
final class JsonLinesWriter implements FactsWriter {
  private final Writer out;
  private final boolean withText;

  JsonLinesWriter(Writer out, ExportOptions options) {
    this.out = out;
    this.withText = options.withText();
  }

  @Override
  public void write(ExportedArticle article) throws IOException {
    out.write(article.line(withText));
    out.write('\n');
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
