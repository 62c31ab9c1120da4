package org.rapporteur.article;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats that are read, told by a name's ending. */
enum Format {
  TEXT,
  HTML,
  JSON,
  JSON_LINES,
  CSV,
  XML,
  EMAIL,
  WARC,
  WACZ,
  GZIP,
  ZIP;

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          entry("txt", TEXT),
          entry("text", TEXT),
          entry("html", HTML),
          entry("htm", HTML),
          entry("xhtml", HTML),
          entry("json", JSON),
          entry("jsonl", JSON_LINES),
          entry("ndjson", JSON_LINES),
          entry("csv", CSV),
          entry("tsv", CSV),
          entry("xml", XML),
          entry("nitf", XML),
          entry("rss", XML),
          entry("atom", XML),
          entry("eml", EMAIL),
          entry("warc", WARC),
          entry("wacz", WACZ),
          entry("gz", GZIP),
          entry("zip", ZIP));

  private static final String TO_TEXT =
      " is not read; make text of it first: libreoffice --headless --convert-to txt:Text FILE";

  /** Formats that news come in and that are not read, with the way out. */
  private static final Map<String, String> UNREAD =
      Map.of(
          "pdf", "PDF is not read; make text of it first: pdftotext -layout FILE",
          "docx", "Word" + TO_TEXT,
          "doc", "Word" + TO_TEXT,
          "odt", "OpenDocument" + TO_TEXT,
          "rtf", "Rich text" + TO_TEXT,
          "parquet",
              "Parquet is not read; make a table of it first:"
                  + " duckdb -c \"COPY (FROM 'FILE') TO 'FILE.csv'\"");

  /**
   * The format that a file's name tells: {@code a.JSON} gives JSON; null for {@code a.pdf} and for
   * {@code a.pdf.gz}, whose inside would not be read.
   */
  static @Nullable Format of(String name) {
    Format format = BY_EXTENSION.get(ending(name));
    return format == GZIP && of(unpackedName(name)) == null ? null : format;
  }

  /**
   * Why a file is not read, and what to do: {@code a.pdf} gives {@code PDF is not read; make text
   * of it first: ...}; null where nothing is known against it.
   */
  static @Nullable String unread(String name) {
    return UNREAD.get(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What a gzip file holds: {@code a.txt.gz} gives {@code a.txt}. */
  static String unpackedName(String name) {
    return name.substring(0, Math.max(0, name.length() - ".gz".length()));
  }
}
