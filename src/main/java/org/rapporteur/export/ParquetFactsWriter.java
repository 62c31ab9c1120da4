package org.rapporteur.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.rapporteur.fact.ArticleMetadata;

/**
 * One Parquet file, a row an article, with the fields of facts as typed, nested columns: {@code
 * facts.parquet-schema}. Besides there is {@code publishedDate}, the day as a date.
 */
final class ParquetFactsWriter implements FactsWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** What is kept in memory until it is written, in bytes. */
  private static final long ROW_GROUP = 32L << 20;

  private final ParquetWriter<JsonNode> writer;
  private final boolean withText;
  private boolean finished;

  ParquetFactsWriter(Path file, ExportOptions options) throws IOException {
    withText = options.withText();
    writer =
        new Builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new GzipCodec())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(ROW_GROUP)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .build();
  }

  @Override
  public void write(ExportedArticle article) throws IOException {
    ObjectNode row = (ObjectNode) MAPPER.readTree(article.json());
    row.put("collection", article.collection());
    if (withText) {
      row.put("text", article.text());
    }
    String published = row.path("article").path("published").asText(null);
    LocalDate day = ArticleMetadata.EMPTY.withPublished(published).publishedDate();
    if (day != null) {
      row.put("publishedDate", (int) day.toEpochDay());
    }
    try {
      writer.write(row);
    } catch (ParquetRuntimeException e) {
      throw reason(e);
    }
  }

  @Override
  public void finish() throws IOException {
    finished = true;
    try {
      writer.close(); // writes the footer
    } catch (ParquetRuntimeException e) {
      throw reason(e);
    }
  }

  /** A full disk comes wrapped. */
  private static IOException reason(ParquetRuntimeException e) {
    if (e.getCause() instanceof IOException reason) {
      return reason;
    }
    throw e;
  }

  /** An unfinished file is left as it is: parquet-java can only let go of it by ending it. */
  @Override
  public void close() throws IOException {
    if (!finished) {
      finish();
    }
  }

  private static final class Builder extends ParquetWriter.Builder<JsonNode, Builder> {
    Builder(OutputFile file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<JsonNode> getWriteSupport(ParquetConfiguration configuration) {
      return new Rows(MessageTypeParser.parseMessageType(ParquetSchema.text()));
    }

    @Override
    @SuppressWarnings("deprecation") // abstract still
    protected WriteSupport<JsonNode> getWriteSupport(Configuration configuration) {
      return new Rows(MessageTypeParser.parseMessageType(ParquetSchema.text()));
    }
  }

  private static final class Rows extends WriteSupport<JsonNode> {
    private final MessageType schema;
    private ParquetRow row;

    @SuppressWarnings("NullAway.Init") // parquet-java tells where to before the first row
    Rows(MessageType schema) {
      this.schema = schema;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    @SuppressWarnings("deprecation") // abstract still
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer out) {
      row = new ParquetRow(out, schema);
    }

    @Override
    public void write(JsonNode article) {
      row.write(article);
    }
  }
}
