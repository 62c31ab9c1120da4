package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Span;

/** One CSV file: values are added to a line until it is ended. */
final class CsvFile implements Closeable {
  /** Without it spreadsheets read UTF-8 as the machine's old code page. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String LINE_END = "\r\n"; // by RFC 4180
  private static final String SEPARATOR = "; ";

  private final Writer out;
  private final int columns;
  private final StringBuilder line = new StringBuilder();
  private int added;

  CsvFile(Path file, List<String> columns) throws IOException {
    this.columns = columns.size();
    out = TextOutput.file(file);
    out.write(BYTE_ORDER_MARK + CsvLine.of(columns) + LINE_END);
  }

  CsvFile add(@Nullable String value) {
    if (added++ > 0) {
      line.append(',');
    }
    CsvLine.append(line, value);
    return this;
  }

  CsvFile add(@Nullable Object value) {
    return add(value == null ? null : value.toString());
  }

  CsvFile add(@Nullable Enum<?> value) {
    return add(Names.orNull(value));
  }

  /** The values with semicolons between them. */
  CsvFile add(List<String> values) {
    return add(String.join(SEPARATOR, values));
  }

  /** {@code [12, 17); [30, 37)}: a spreadsheet would take {@code 12-17} for a day. */
  CsvFile addSpans(List<Span> spans) {
    return add(spans.stream().map(Span::toString).collect(Collectors.joining(SEPARATOR)));
  }

  /** What every line says of its article: {@link CsvFolderWriter#ARTICLE_COLUMNS}. */
  CsvFile add(ArticleMetadata article) {
    return add(article.title())
        .add(article.published())
        .add(article.source())
        .add(article.author())
        .add(article.url());
  }

  void endLine() throws IOException {
    if (added != columns) {
      throw new IllegalStateException(added + " values for " + columns + " columns");
    }
    line.append(LINE_END);
    out.append(line);
    line.setLength(0);
    added = 0;
  }

  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
