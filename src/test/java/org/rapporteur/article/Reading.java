package org.rapporteur.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Article;

/** What tests of reading do all the time, through the package's front door. */
final class Reading {
  private Reading() {}

  static Path put(Path folder, String name, String content) throws IOException {
    return put(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path put(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  static List<ReadResult> all(Path path) throws IOException {
    return all(path, ReadOptions.DEFAULT);
  }

  static List<ReadResult> all(Path path, ReadOptions options) throws IOException {
    try (ArticleSource source = ArticleSource.open(path, options)) {
      return all(source);
    }
  }

  static List<ReadResult> all(ArticleSource source) {
    List<ReadResult> results = new ArrayList<>();
    for (ReadResult result = source.next(); result != null; result = source.next()) {
      results.add(result);
    }
    return results;
  }

  static List<String> ids(Path path) throws IOException {
    return all(path).stream().map(ReadResult::id).toList();
  }

  /** The only article of a file. */
  static Article article(Path path) throws IOException {
    List<ReadResult> results = all(path);
    if (results.size() == 1 && results.get(0) instanceof ReadArticle read) {
      return read.article();
    }
    throw new AssertionError("not one article: " + results);
  }

  /** The reason of the only failure among what a file or folder gives. */
  static String failure(Path path) throws IOException {
    List<String> failures =
        all(path).stream()
            .filter(result -> result instanceof FailedArticle)
            .map(result -> ((FailedArticle) result).failure().error())
            .toList();
    if (failures.size() == 1) {
      return failures.get(0);
    }
    throw new AssertionError("not one failure: " + failures);
  }
}
