package org.rapporteur.article;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.CsvRowSplitter.Row;

/**
 * Reads tables (CSV, TSV) whose first line names the columns, one article a row. The names are
 * those of JSON's fields, in whatever case; columns of other names are kept under {@code other}.
 */
final class CsvRowReader implements ArticleStream {
  /** What a row may have besides its text. */
  private static final int OTHER_CHARACTERS = 1 << 20;

  private final InputStream bytes;
  private final String id;
  private final ReadOptions options;
  private final int maxCharacters;
  private @Nullable CsvRowSplitter rows;
  private List<String> columns = List.of();
  private int number;

  CsvRowReader(Input input) {
    this.bytes = input.bytes();
    this.id = input.id();
    this.options = input.options();
    this.maxCharacters = input.options().maxArticleLength() + OTHER_CHARACTERS;
  }

  @Override
  public @Nullable ReadResult next() throws IOException {
    if (rows == null) {
      rows = new CsvRowSplitter(MixedReader.of(bytes, null), maxCharacters);
      Row names = rows.next();
      if (names == null) {
        return new FailedArticle(id, String.valueOf(ArticleDraft.empty().getMessage()));
      }
      columns = columns(names, rows.separator());
    }
    Row row = rows.next();
    return row == null ? null : article(row, rows.separator());
  }

  private List<String> columns(Row names, char separator) throws IOException {
    try {
      List<String> columns =
          fields(names, separator).stream().map(String::strip).map(JsonFields::known).toList();
      if (columns.stream().anyMatch(JsonFields::isText)) {
        return columns;
      }
      throw new IOException("its first line names no column \"text\", \"body\" or \"content\"");
    } catch (BadArticleException e) {
      throw new IOException("its first line does not name the columns: " + e.getMessage(), e);
    }
  }

  private ReadResult article(Row row, char separator) {
    number++;
    String rowId = id + "#" + number;
    try {
      List<String> values = fields(row, separator);
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < values.size(); i++) {
        boolean blank = values.get(i).isBlank();
        if (i >= columns.size() && !blank) {
          throw new BadArticleException(
              values.size() + " fields for " + columns.size() + " columns");
        } else if (!blank) {
          fields.putIfAbsent(columns.get(i), JsonNodeFactory.instance.textNode(values.get(i)));
        }
      }
      JsonFields named = new JsonFields(fields);
      String ownId = named.takeText("id");
      rowId = ownId == null ? rowId : ownId;
      return new ReadArticle(named.article(rowId, options));
    } catch (BadArticleException e) {
      return new FailedArticle(rowId, "line " + row.line() + ": " + e.getMessage());
    }
  }

  private List<String> fields(Row row, char separator) throws BadArticleException {
    if (row.tooLong()) {
      throw ArticleDraft.tooLong(options);
    }
    if (!row.closed()) {
      throw new BadArticleException("a quotation mark that nothing closes");
    }
    try {
      CsvRecord fields =
          CsvReader.builder()
              .fieldSeparator(separator)
              .maxBufferSize(maxCharacters + 1)
              .ofSingleCsvRecord(
                  CsvRecordHandler.builder()
                      .maxFieldSize(maxCharacters)
                      .maxRecordSize(maxCharacters)
                      .build(),
                  row.text());
      return fields.getFields();
    } catch (CsvParseException e) {
      String reason = String.valueOf(e.getMessage());
      int place = reason.indexOf(" (record starting");
      throw new BadArticleException(place < 0 ? reason : reason.substring(0, place));
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
