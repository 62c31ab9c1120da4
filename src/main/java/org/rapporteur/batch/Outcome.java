package org.rapporteur.batch;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;

/** What became of one article of a run. */
sealed interface Outcome {
  /** Its facts were found; none in an article that is not English. */
  record Extracted(Article article, ArticleFacts facts) implements Outcome {
    /** Whether facts were looked for; what has no known language counts as English. */
    boolean isEnglish() {
      String language = facts.article().language();
      return language == null || language.equals("en") || language.startsWith("en-");
    }
  }

  /**
   * The index holds it just as it is.
   *
   * @param otherVersion whether another version of the program found its facts
   */
  record Unchanged(String id, boolean otherVersion) implements Outcome {}

  /**
   * It could not be read, or its facts could not be found.
   *
   * @param article what was read; null where that failed
   * @param isNews whether it was tried in this run
   */
  record Failed(ArticleFailure failure, @Nullable Article article, boolean isNews)
      implements Outcome {}
}
