package org.rapporteur.article;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats that are read, told by a name's ending. */
enum Format {
  TEXT,
  HTML,
  JSON,
  JSON_LINES,
  GZIP,
  ZIP;

  private static final Map<String, Format> BY_EXTENSION =
      Map.of(
          "txt", TEXT,
          "text", TEXT,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML,
          "json", JSON,
          "jsonl", JSON_LINES,
          "ndjson", JSON_LINES,
          "gz", GZIP,
          "zip", ZIP);

  /**
   * The format that a file's name tells: {@code a.JSON} gives JSON; null for {@code a.pdf} and for
   * {@code a.pdf.gz}, whose inside would not be read.
   */
  static @Nullable Format of(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return null;
    }
    Format format = BY_EXTENSION.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    return format == GZIP && of(unpackedName(name)) == null ? null : format;
  }

  /** What a gzip file holds: {@code a.txt.gz} gives {@code a.txt}. */
  static String unpackedName(String name) {
    return name.substring(0, Math.max(0, name.length() - ".gz".length()));
  }
}
