package org.rapporteur.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;

/** A reader of a format whose files hold one article each. */
final class SingleArticleStream implements ArticleStream {
  /** Makes the article of an input. */
  interface Reader {
    Article read(Input input) throws IOException, BadArticleException;
  }

  private final Input input;
  private final Reader reader;
  private boolean done;

  SingleArticleStream(Input input, Reader reader) {
    this.input = input;
    this.reader = reader;
  }

  @Override
  public @Nullable ReadResult next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    try {
      return new ReadArticle(reader.read(input));
    } catch (BadArticleException e) {
      return new FailedArticle(input.id(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() throws IOException {
    input.bytes().close();
  }
}
