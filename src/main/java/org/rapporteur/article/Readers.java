package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Finds the reader of a format.
 *
 * @param options how articles are read
 * @param unpacking the bounds of the file that is read
 * @param depth how many archives the input lies in
 */
record Readers(ReadOptions options, Unpacking unpacking, int depth) {
  /** Readers for what lies inside an archive. */
  Readers inside() {
    return new Readers(options, unpacking, depth + 1);
  }

  /** A reader of the bytes; they are closed with it, or here if there is none. */
  ArticleStream open(Format format, String id, InputStream bytes) throws IOException {
    try {
      Input input = new Input(id, bytes, options);
      return switch (format) {
        case TEXT -> new SingleArticleStream(input, TextReader::read);
        case HTML -> new SingleArticleStream(input, HtmlReader::read);
        case JSON -> JsonReader.values(input);
        case JSON_LINES -> JsonReader.lines(input);
        case CSV -> new CsvRowReader(input);
        case XML -> new NewsXmlReader(input);
        case EMAIL -> new SingleArticleStream(input, EmailReader::read);
        case WARC -> new WarcPageReader(input, unpacking);
        case GZIP -> openGzip(id, bytes);
        case ZIP, WACZ -> {
          Unpacking.checkDepth(depth + 1);
          yield new PartsStream(new ZipStreamParts(bytes, id, format, this));
        }
      };
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  private ArticleStream openGzip(String id, InputStream bytes) throws IOException {
    Unpacking.checkDepth(depth + 1);
    InputStream unpacked = unpacking.bounded(new GZIPInputStream(bytes, 8192));
    Format format = Format.of(Format.unpackedName(id));
    return inside().open(format == null ? Format.TEXT : format, id, unpacked);
  }
}
