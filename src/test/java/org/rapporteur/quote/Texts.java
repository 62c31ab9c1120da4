package org.rapporteur.quote;

import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;

/** Prepared texts for tests; the models are loaded once. */
final class Texts {
  private static final TextPreparer PREPARER = TextPreparer.open();

  private Texts() {}

  static PreparedText of(String text) {
    return PREPARER.prepare(Article.of("a1", text));
  }

  static PreparedText of(String title, String text) {
    return PREPARER.prepare(new Article("a1", text, ArticleMetadata.EMPTY.withTitle(title)));
  }

  /** Where {@code words} stand in {@code text}, searched from the end where they come twice. */
  static Span last(String text, String words) {
    int begin = text.lastIndexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(begin, begin + words.length());
  }
}
