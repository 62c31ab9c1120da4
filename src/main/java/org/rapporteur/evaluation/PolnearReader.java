package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;

/**
 * Reads one part of PolNeAR (Newell, Margolin and Ruths, LREC 2018) as it is published: {@code
 * text/ID.txt} and {@code attributions/ID_ANNOTATOR.ann}, of which the first annotator by file name
 * counts. Texts without annotation are left out.
 */
final class PolnearReader {
  private static final String TEXTS = "text";
  private static final String ANNOTATIONS = "attributions";
  private static final String ANNOTATION_ENDING = ".ann";

  private PolnearReader() {}

  /**
   * Reads the folder that holds {@code text/} and {@code attributions/}.
   *
   * @throws GoldException if it is another layout, or an annotation is broken
   */
  static Gold read(Path folder) throws IOException {
    Path texts = folder.resolve(TEXTS);
    Path annotations = folder.resolve(ANNOTATIONS);
    if (!Files.isDirectory(texts) || !Files.isDirectory(annotations)) {
      throw new GoldException(
          folder
              + ": a folder of gold must have text/ and attributions/, as PolNeAR's data/dev has");
    }
    Map<String, String> textById = readTexts(texts);
    Map<String, Path> annotationById = firstAnnotations(annotations, textById);
    Map<String, GoldArticle> articles = new LinkedHashMap<>();
    for (Map.Entry<String, Path> annotation : annotationById.entrySet()) {
      String id = annotation.getKey();
      String text = textById.getOrDefault(id, "");
      List<GoldArticle.Attribution> attributions =
          new BratAttributions(annotation.getValue(), text).read();
      articles.put(id, new GoldArticle(id, text, attributions, List.of(), List.of(), List.of()));
    }
    if (articles.isEmpty()) {
      throw new GoldException(folder + ": no annotation belongs to a text");
    }
    return new Gold(Gold.Kind.ATTRIBUTIONS, articles, texts);
  }

  private static Map<String, String> readTexts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (ArticleSource source = ArticleSource.open(folder, ReadOptions.DEFAULT)) {
      for (ReadResult result = source.next(); result != null; result = source.next()) {
        if (result instanceof ReadArticle read) {
          texts.put(GoldArticle.key(read.id()), read.article().text());
        }
      }
    }
    return texts;
  }

  private static Map<String, Path> firstAnnotations(Path folder, Map<String, String> texts)
      throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .filter(file -> file.toString().endsWith(ANNOTATION_ENDING))
          .sorted()
          .forEachOrdered(files::add);
    }
    Map<String, Path> first = new TreeMap<>();
    for (Path file : files) {
      String id = id(file.getFileName().toString(), texts);
      if (id != null) {
        first.putIfAbsent(id, file);
      }
    }
    return first;
  }

  /** The text's id in {@code ID_ANNOTATOR.ann}; both parts may hold underscores. */
  private static @Nullable String id(String annotation, Map<String, String> texts) {
    int end = annotation.lastIndexOf('_');
    while (end > 0 && !texts.containsKey(annotation.substring(0, end))) {
      end = annotation.lastIndexOf('_', end - 1);
    }
    return end > 0 ? annotation.substring(0, end) : null;
  }
}
