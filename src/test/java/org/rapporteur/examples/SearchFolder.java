package org.rapporteur.examples;

import java.nio.file.Path;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.QuoteQuestion;

/** Puts a folder of articles into an index, and searches it for what somebody said. */
final class SearchFolder {
  public static void main(String[] args) throws Exception {
    Path news = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    Rapporteur rapporteur = Rapporteur.open();
    try (ArticleSource source = ArticleSource.open(news, ReadOptions.DEFAULT);
        FactIndexWriter index = FactIndexWriter.open(folder)) {
      for (ReadResult result = source.next(); result != null; result = source.next()) {
        switch (result) {
          case ReadArticle(var article) -> index.put("news", article, rapporteur.extract(article));
          case FailedArticle(var failure) -> System.err.println(failure.error());
        }
      }
      index.commit();
    }
    try (FactIndex index = FactIndex.open(folder)) {
      QuoteQuestion question = QuoteQuestion.ANY.by("oduya").about("comma OR rule");
      int total =
          new FactSearch(index)
              .quotes(
                  question,
                  20,
                  quote -> System.out.println(quote.article().day() + " " + quote.text()));
      System.out.println(total + " in all");
    }
  }
}
