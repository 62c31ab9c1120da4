package org.rapporteur.text;

import org.rapporteur.fact.Article;

/** One preparer for all tests: its models take a second to load. */
final class SharedPreparer {
  private static final TextPreparer PREPARER = TextPreparer.open();

  private SharedPreparer() {}

  static PreparedText prepare(String text) {
    return PREPARER.prepare(Article.of("a", text));
  }
}
