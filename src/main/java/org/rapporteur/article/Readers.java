package org.rapporteur.article;

import java.io.IOException;

/** Finds the reader of a format. */
final class Readers {
  private Readers() {}

  static ArticleStream open(Format format, Input input) throws IOException {
    return switch (format) {
      case JSON_LINES -> JsonReader.lines(input);
      default -> new SingleArticleStream(input, TextReader::read);
    };
  }
}
