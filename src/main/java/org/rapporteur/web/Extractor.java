package org.rapporteur.web;

import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;

/** Finds the facts of an article, as {@link org.rapporteur.Rapporteur#extract} does. */
public interface Extractor {
  /** May be called by several threads at once. */
  ArticleFacts extract(Article article);
}
