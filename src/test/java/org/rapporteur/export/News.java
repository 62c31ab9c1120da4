package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;

/**
 * What the tests export: the sample articles with the facts that are found in them, and one made up
 * of all that formats stumble over.
 */
final class News {
  private static final List<ExportedArticle> ALL = all();

  private News() {}

  /** The articles with their facts; the odd one is the last. */
  static List<ExportedArticle> articles() {
    return ALL;
  }

  static List<Quote> quotes() {
    return ALL.stream().flatMap(article -> facts(article).quotes().stream()).toList();
  }

  static ArticleFacts facts(ExportedArticle article) {
    try {
      return article.facts();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exports all articles to {@code target}. */
  static Path export(ExportFormat format, Path target, ExportOptions options) throws IOException {
    try (Export export = Export.to(target, format, options)) {
      for (ExportedArticle article : ALL) {
        export.write(article);
      }
      export.finish();
    }
    return target;
  }

  private static List<ExportedArticle> all() {
    List<ExportedArticle> all = new ArrayList<>();
    Rapporteur rapporteur = Rapporteur.open();
    try (ArticleSource source = ArticleSource.open(Path.of("corpus"), ReadOptions.DEFAULT)) {
      for (ReadResult next = source.next(); next != null; next = source.next()) {
        if (next instanceof ReadArticle read) {
          Article article = read.article();
          String json = FactsJson.write(rapporteur.extract(article));
          all.add(new ExportedArticle("news, daily", article.id(), json, article.text()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.add(odd());
    return List.copyOf(all);
  }

  /** Formulas, line ends, quotation marks, emoji, half a surrogate pair, every field of facts. */
  static ExportedArticle odd() {
    String text = "😀 “=1+1;\n\"x\"”, -Ana and @Bo said in \uD83D Peru 😀; the EU backed 10/19.";
    String json =
        """
        {"schemaVersion":1,"id":"odd #1?/ü.txt","article":{"title":"=HYPERLINK(\\"http://x\\")",\
        "url":"https://news.example/odd","source":"A, \\"B\\"","author":"Ann\\r\\nLee",\
        "published":"2024-07-02T23:30:00-04:00","language":"en","other":{"tags":["a",{"b":1}]}},\
        "quotes":[{"id":"q3","type":"direct","text":"“=1+1;\\n\\"x\\"”","content":[[3,14]],\
        "source":[[16,20],[25,28]],"cue":[[29,33]],"speaker":{"name":"-Ana","as":"-Ana",\
        "kind":"person","role":"+envoy","affiliation":"@home","country":"PE","why":"named"},\
        "alsoSpeakers":[{"name":"@Bo","as":"@Bo","kind":"person","why":"named"}],"act":"said",\
        "confidence":0.5}],\
        "countries":[{"code":"PE","name":"Peru","why":"alone","salience":0.75,\
        "mentions":[{"span":[39,43],"text":"Peru","kind":"name"}]}],\
        "groups":[{"id":"EU","name":"European Union","asOf":"2024-07-02","members":["AT","BE"],\
        "mentions":[{"span":[52,54],"text":"EU"}]}],\
        "countryPairs":[{"codes":["AT","PE"],"sentences":2}],\
        "resolutions":[{"id":"r1","symbol":"A/HRC/RES/10/19","body":"UNHRC","number":"10/19",\
        "year":2009,"session":10,"status":"adopted","adopted":"2009-03","adoptedText":"in March",\
        "vote":{"for":23,"against":11},"unanimous":false,"voted":{"for":["PE"],"abstain":["BE"]},\
        "vetoedBy":["RU"],"proposers":["PE"],"sponsors":["PE","BE"],"sponsorGroups":["EU"],\
        "sponsorCount":{"moreThan":40},"about":["CN"],"catalogue":{"symbol":"A/HRC/RES/10/19",\
        "title":"Words","adopted":"2009-03-26","countries":["CN"],"confidence":0.9,"why":"number"},\
        "events":[{"type":"enters-into-force","date":"2009-04","dateText":"in April",\
        "by":["PE","BE"],"span":[55,61]}],"mentions":[{"span":[62,67],"text":"10/19"}]}]}\
        """;
    return new ExportedArticle("news, daily", "odd #1?/ü.txt", json, text);
  }
}
