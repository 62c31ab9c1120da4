package org.rapporteur.evaluation;

import java.util.List;
import org.rapporteur.fact.ArticleFacts;

/** Compares the facts of one article after another with the gold. */
interface Scorer {
  void add(GoldArticle gold, ArticleFacts predicted);

  List<Figure> figures();

  /** The figures of parts of the whole, and of the worst articles; none by default. */
  default List<Figure> details() {
    return List.of();
  }

  /** One line each, in the order of the articles. */
  List<String> errors();
}
