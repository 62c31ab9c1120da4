package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rapporteur.search.ArticleHead;

/** What is said where an id stands for several articles. */
final class SeveralArticles {
  private static final int MOST_TOLD = 10;

  /** As many articles as need to be looked for. */
  static final int MOST = MOST_TOLD + 1;

  private SeveralArticles() {}

  /** Lists them, each by its full name. */
  static void tell(String id, List<ArticleHead> named, PrintWriter err) {
    err.println("rapporteur: several articles are named '" + id + "'; name one of them in full:");
    for (ArticleHead head : named.subList(0, Math.min(named.size(), MOST_TOLD))) {
      err.println("  " + Text.plain(head.collection() + "/" + head.id()));
    }
    if (named.size() > MOST_TOLD) {
      err.println("  ...");
    }
  }
}
