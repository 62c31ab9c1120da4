package org.rapporteur.article;

import java.io.IOException;
import org.rapporteur.fact.Article;

/**
 * Reads plain text: all of the decoded file is the article's text, head lines included.
 *
 * <p>A file of {@code "Title: Talks resume\nDate: 2 July 2024\n\nThe council met."} gives an
 * article with that title, published on {@code 2024-07-02}.
 */
final class TextReader {
  private static final int BYTES_PER_CODE_UNIT = 3; // UTF-8 takes at most 3, UTF-16 takes 2

  private TextReader() {}

  static Article read(Input input) throws IOException, BadArticleException {
    long limit = (long) BYTES_PER_CODE_UNIT * input.options().maxArticleLength() + 4; // and a mark
    byte[] bytes = input.readAll(limit);
    if (bytes.length == 0) {
      throw ArticleDraft.empty();
    }
    String text = TextDecoder.decode(bytes);
    if (TextDecoder.isBinary(text)) {
      throw new BadArticleException("binary data, not text");
    }
    ArticleDraft draft = new ArticleDraft();
    TextHead.read(text, draft);
    return draft.finish(input.id(), text, input.options());
  }
}
