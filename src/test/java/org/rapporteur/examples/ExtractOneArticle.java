package org.rapporteur.examples;

import org.rapporteur.Rapporteur;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Quote;

/** Finds who says what in one article. */
final class ExtractOneArticle {
  public static void main(String[] args) {
    Rapporteur rapporteur = Rapporteur.open(); // loads the models; share it between threads
    String text = "\"We agree,\" said Ana Duarte, Brazil's envoy.";
    var facts = rapporteur.extract(Article.of("a1", text));
    for (Quote quote : facts.quotes()) {
      System.out.println(quote.speaker().name() + ": " + quote.text()); // Ana Duarte: "We agree,"
      System.out.println(quote.content().get(0).of(text)); // "We agree,"
    }
  }
}
