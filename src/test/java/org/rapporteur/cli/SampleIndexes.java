package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.index.FactIndexWriter;

/** The sample articles as one index, {@code whole}, and split over three, {@code part-1} and on. */
@NullMarked
record SampleIndexes(Path whole, List<Path> parts) {
  private static final String COLLECTION = "corpus";

  static SampleIndexes write(Path folder) throws IOException {
    List<Article> articles = articles();
    Rapporteur rapporteur = Rapporteur.open();
    List<ArticleFacts> facts = articles.stream().map(rapporteur::extract).toList();
    int third = (articles.size() + 2) / 3;
    List<Path> parts = new ArrayList<>();
    for (int begin = 0; begin < articles.size(); begin += third) {
      int end = Math.min(begin + third, articles.size());
      parts.add(folder.resolve("part-" + (parts.size() + 1)));
      put(parts.getLast(), articles.subList(begin, end), facts.subList(begin, end));
    }
    Path whole = folder.resolve("whole");
    put(whole, articles, facts);
    return new SampleIndexes(whole, parts);
  }

  static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (ArticleSource source = ArticleSource.open(Path.of("corpus"), ReadOptions.DEFAULT)) {
      for (ReadResult result = source.next(); result != null; result = source.next()) {
        if (result instanceof ReadArticle read) {
          articles.add(read.article());
        }
      }
    }
    return articles;
  }

  private static void put(Path index, List<Article> articles, List<ArticleFacts> facts)
      throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      for (int i = 0; i < articles.size(); i++) {
        writer.put(COLLECTION, articles.get(i), facts.get(i));
      }
      writer.commit();
    }
  }
}
