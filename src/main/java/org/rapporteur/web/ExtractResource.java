package org.rapporteur.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.web.ServerSettings.Bounds;

/**
 * {@code POST extract}: the facts of a text, sent as {@code text/plain} or as {@code
 * application/json} with the fields of an input article. Nothing of it is kept.
 */
final class ExtractResource implements Resource {
  private final Extractions extractions;
  private final Bounds bounds;

  ExtractResource(Extractions extractions, Bounds bounds) {
    this.extractions = extractions;
    this.bounds = bounds;
  }

  @Override
  public void answer(Call call) throws IOException, Problem {
    Parameters asked = call.parameters(Set.of("minConfidence"));
    double least = asked.probability("minConfidence");
    boolean json = isJson(call.header("Content-Type"));
    byte[] body = RequestBody.read(call.request(), bounds.body(), bounds.bodyTime());
    ArticleFacts facts = extractions.extract(article(body, json)).withoutQuotesBelow(least);
    call.set("Cache-Control", "no-store");
    call.send(200, "application/json", FactsJson.write(facts).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isJson(@Nullable String contentType) throws Problem {
    String[] parts =
        contentType == null ? new String[] {""} : contentType.toLowerCase(Locale.ROOT).split(";");
    String type = parts[0].strip();
    if (!type.equals("text/plain") && !type.equals("application/json")) {
      throw unsupported();
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        throw unsupported();
      }
    }
    return type.equals("application/json");
  }

  private static Problem unsupported() {
    return new Problem(415, "send text/plain or application/json, in UTF-8");
  }

  private static Article article(byte[] body, boolean json) throws Problem {
    ByteArrayInputStream in = new ByteArrayInputStream(body);
    try (ArticleSource source =
        json
            ? ArticleSource.json(in, ReadOptions.DEFAULT)
            : ArticleSource.text(in, ReadOptions.DEFAULT)) {
      ReadResult first = source.next();
      if (first == null) {
        throw new Problem(400, "there is no text");
      }
      if (first instanceof FailedArticle failed) {
        throw new Problem(400, failed.failure().error());
      }
      if (source.next() != null) {
        throw new Problem(400, "send one article at a time");
      }
      return ((ReadArticle) first).article();
    }
  }
}
