package org.rapporteur.export;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The formats that facts are exported in.
 *
 * @since 0.1.0
 */
public enum ExportFormat {
  /** JSON Lines: what {@code extract} prints, with each article's collection. */
  @JsonProperty("jsonl")
  JSONL(Shape.STREAM),

  /** CSV files: quotes, countries, resolutions. */
  @JsonProperty("csv")
  CSV(Shape.FOLDER),

  /** Parquet, a row an article, with nested columns. */
  @JsonProperty("parquet")
  PARQUET(Shape.FILE),

  /** A JSON-LD document in the words of schema.org. */
  @JsonProperty("jsonld")
  JSONLD(Shape.STREAM),

  /** A JSON-LD document of W3C Web Annotations. */
  @JsonProperty("annotations")
  ANNOTATIONS(Shape.STREAM),

  /** Bulk files for OpenSearch or Elasticsearch, with their mapping. */
  @JsonProperty("opensearch")
  OPENSEARCH(Shape.FOLDER),

  /** A SQLite database. */
  @JsonProperty("sqlite")
  SQLITE(Shape.FILE);

  private enum Shape {
    STREAM,
    FILE,
    FOLDER
  }

  private final Shape shape;

  ExportFormat(Shape shape) {
    this.shape = shape;
  }

  /** Whether it is text that is written from begin to end, so that it also goes down a pipe. */
  public boolean isStream() {
    return shape == Shape.STREAM;
  }

  /** Whether it is several files in a folder. */
  public boolean isFolder() {
    return shape == Shape.FOLDER;
  }
}
