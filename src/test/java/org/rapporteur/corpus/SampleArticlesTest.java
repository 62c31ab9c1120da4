package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.FailedArticle;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.SpeakerKind;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.QuoteQuestion;

/**
 * Every sample article yields the facts that lie beside it, save what {@code known-misses.txt}
 * lists: a line for each fact that is missed, false or different. The list must match exactly, so
 * that a change for the better is seen as well as one for the worse.
 */
class SampleArticlesTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final String LEDGER = "known-misses.txt";

  private static final Map<String, ExpectedFacts> EXPECTED = new TreeMap<>();
  private static final Map<String, Article> ARTICLES = new LinkedHashMap<>();
  private static final Map<String, ArticleFacts> FACTS = new LinkedHashMap<>();
  private static final Map<String, List<String>> KNOWN_MISSES = new TreeMap<>();
  private static final List<FailedArticle> FAILED = new ArrayList<>();

  @BeforeAll
  static void readTheArticles() throws IOException {
    EXPECTED.putAll(ExpectedFacts.readAll(CORPUS));
    Rapporteur rapporteur = Rapporteur.open();
    try (ArticleSource source = ArticleSource.open(CORPUS, ReadOptions.DEFAULT)) {
      for (ReadResult result = source.next(); result != null; result = source.next()) {
        switch (result) {
          case ReadArticle read -> {
            ARTICLES.put(read.id(), read.article());
            FACTS.put(read.id(), rapporteur.extract(read.article()));
          }
          case FailedArticle failed -> FAILED.add(failed);
        }
      }
    }
    readKnownMisses();
  }

  static Set<String> ids() throws IOException {
    return ExpectedFacts.readAll(CORPUS).keySet();
  }

  /** Leaves the differences as they are now in the build's folder, to be read and compared. */
  @AfterAll
  static void writeTheDifferences() throws IOException {
    List<String> lines = new ArrayList<>();
    for (ExpectedFacts facts : EXPECTED.values()) {
      Article article = ARTICLES.get(facts.id());
      if (article != null) {
        FactsComparison.differences(article, facts, FACTS.get(facts.id()))
            .forEach(line -> lines.add(facts.id() + "\t" + line));
      }
    }
    Files.write(Path.of("target", LEDGER), lines);
  }

  @Test
  void everySampleArticleIsRead() {
    assertThat(FAILED).isEmpty();
  }

  @Test
  void everyArticleHasItsFactsBesideIt() {
    assertThat(ARTICLES.keySet()).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
  }

  @Test
  void knownMissesAreOfArticlesThatAreThere() {
    assertThat(ARTICLES.keySet()).containsAll(KNOWN_MISSES.keySet());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whatTheSourceSaysOfAnArticleIsRead(String id) {
    ExpectedFacts facts = EXPECTED.get(id);
    ArticleMetadata metadata = FACTS.get(facts.id()).article();
    assertThat(metadata)
        .usingRecursiveComparison()
        .ignoringFields("sha256")
        .isEqualTo(
            new ArticleMetadata(
                facts.title(),
                facts.url(),
                facts.source(),
                facts.author(),
                facts.published(),
                facts.language(),
                null,
                facts.other()));
    assertThat(metadata.sha256()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whatIsNoPartOfAnArticleIsLeftOut(String id) {
    ExpectedFacts facts = EXPECTED.get(id);
    String text = ARTICLES.get(facts.id()).text();
    facts.without().forEach(words -> assertThat(text).doesNotContain(words));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anArticleYieldsItsFactsSaveTheKnownMisses(String id) {
    ExpectedFacts facts = EXPECTED.get(id);
    List<String> differences =
        FactsComparison.differences(ARTICLES.get(facts.id()), facts, FACTS.get(facts.id()));
    assertThat(differences)
        .as("differences from corpus/%s; line by line in %s", facts.id(), LEDGER)
        .isEqualTo(KNOWN_MISSES.getOrDefault(facts.id(), List.of()));
  }

  @Test
  void everyQuoteOfAPersonIsFoundUnderEachFormOfTheName(@TempDir Path folder) throws Exception {
    Map<String, Integer> quotes = new TreeMap<>();
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      for (ArticleFacts facts : FACTS.values()) {
        writer.put("corpus", ARTICLES.get(facts.id()), facts);
        for (Quote quote : facts.quotes()) {
          if (quote.speaker().kind() == SpeakerKind.PERSON && quote.speaker().name() != null) {
            quotes.merge(fullName(quote.speaker().name()), 1, Integer::sum);
          }
        }
      }
      writer.commit();
    }
    try (FactIndex index = FactIndex.open(folder)) {
      FactSearch search = new FactSearch(index);
      for (Map.Entry<String, Integer> person : quotes.entrySet()) {
        for (String form : forms(person.getKey())) {
          int found = search.quotes(QuoteQuestion.ANY.by(form), 0, quote -> {});
          assertThat(found).as(form).isGreaterThanOrEqualTo(person.getValue());
        }
      }
    }
    assertThat(quotes).hasSizeGreaterThan(50);
  }

  /** Only one of them has an article that shortens the name. */
  private static String fullName(String name) {
    return name.equals("X. Iturralde") ? "Ximena Iturralde" : name;
  }

  private static List<String> forms(String name) {
    String first = name.substring(0, 1);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return List.of(
        name,
        name.toUpperCase(Locale.ROOT),
        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
        surname,
        "Dr " + surname,
        first + ". " + surname);
  }

  /** Reads {@code id TAB difference} lines, sorted within an article; # begins a comment. */
  private static void readKnownMisses() throws IOException {
    try (InputStream in = SampleArticlesTest.class.getResourceAsStream(LEDGER)) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("\t", 2);
          KNOWN_MISSES.computeIfAbsent(parts[0], id -> new ArrayList<>()).add(parts[1]);
        }
      }
    }
  }
}
