package org.rapporteur.article;

import java.io.IOException;
import org.rapporteur.fact.Article;

/** Reads a web page: the text of its article, and what its head says of it. */
final class HtmlReader {
  private HtmlReader() {}

  static Article read(Input input) throws IOException, BadArticleException {
    return TextReader.read(input);
  }
}
