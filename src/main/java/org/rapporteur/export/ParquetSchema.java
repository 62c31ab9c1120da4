package org.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The columns of facts as Parquet: {@code facts.parquet-schema}. */
public final class ParquetSchema {
  private ParquetSchema() {}

  /** The schema in Parquet's own notation: {@code message article { required binary id ... }}. */
  public static String text() {
    try (InputStream in = ParquetSchema.class.getResourceAsStream("facts.parquet-schema")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own schema can't be read", e);
    }
  }
}
