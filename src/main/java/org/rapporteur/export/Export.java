package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An export under way: articles go in, one by one, and {@link #finish} gives the whole its name.
 *
 * <pre>{@code
 * try (Export export = Export.to(Path.of("facts.parquet"), ExportFormat.PARQUET, options)) {
 *   export.write(new ExportedArticle("news", "a.txt", json, text));
 *   export.finish();
 * }
 * }</pre>
 *
 * <p>Closed without {@code finish} it leaves nothing behind. Memory does not grow with the number
 * of articles. For one thread.
 *
 * @since 0.1.0
 */
public final class Export implements Closeable {
  private final FactsWriter writer;
  private final @Nullable Staging staging;

  private Export(FactsWriter writer, @Nullable Staging staging) {
    this.writer = writer;
    this.staging = staging;
  }

  /**
   * An export to a file, which is replaced if it is there, or to a folder, which must be new or
   * empty. A stream whose name ends with {@code .gz} is packed.
   *
   * @throws ExportTargetException if {@code target} is no place for it
   */
  public static Export to(Path target, ExportFormat format, ExportOptions options)
      throws IOException {
    Staging staging = format.isFolder() ? Staging.folder(target) : Staging.file(target);
    try {
      boolean packed = target.toString().endsWith(".gz");
      return new Export(writer(staging.draft(), packed, format, options), staging);
    } catch (IOException | RuntimeException e) {
      staging.close();
      throw e;
    }
  }

  /**
   * An export down a pipe; {@link #close} closes {@code out}.
   *
   * @throws IllegalArgumentException if the format is none that is written from begin to end
   */
  public static Export to(OutputStream out, ExportFormat format, ExportOptions options)
      throws IOException {
    return new Export(writer(TextOutput.to(out), format, options), null);
  }

  private static FactsWriter writer(
      Path draft, boolean packed, ExportFormat format, ExportOptions options) throws IOException {
    return switch (format) {
      case CSV -> new CsvFolderWriter(draft, options);
      case OPENSEARCH -> new OpenSearchWriter(draft, options);
      case PARQUET -> new ParquetFactsWriter(draft, options);
      case SQLITE -> new SqliteWriter(draft, options);
      case JSONL, JSONLD, ANNOTATIONS ->
          writer(packed ? TextOutput.packed(draft) : TextOutput.file(draft), format, options);
    };
  }

  private static FactsWriter writer(Writer out, ExportFormat format, ExportOptions options)
      throws IOException {
    return switch (format) {
      case JSONL -> new JsonLinesWriter(out, options);
      case JSONLD -> new JsonLdWriter(out, options);
      case ANNOTATIONS -> new AnnotationsWriter(out, options);
      case CSV, OPENSEARCH, PARQUET, SQLITE ->
          throw new IllegalArgumentException(format + " is not written from begin to end");
    };
  }

  /** Writes one article with its facts. */
  public void write(ExportedArticle article) throws IOException {
    writer.write(article);
  }

  /** Ends the export: from now on it stands under its name. */
  public void finish() throws IOException {
    writer.finish();
    writer.close();
    if (staging != null) {
      staging.commit();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (staging != null) {
        staging.close();
      }
    }
  }
}
