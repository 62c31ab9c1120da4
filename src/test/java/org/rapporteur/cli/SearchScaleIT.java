package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.Facet;
import org.rapporteur.search.Facets;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.MadeNews;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.Suggestion;
import org.rapporteur.search.Timing;

/** A million quotes: prints how long answers take, and checks that they are right. */
@Tag("long")
class SearchScaleIT {
  private static final int ARTICLES = 200_000;
  private static final int SPEAKERS = 20_000;
  private static final int QUESTIONS = 1_000;
  private static final int COLD_STARTS = 10;

  @TempDir static Path folder;
  private static Path written;
  private static MadeNews news;
  private static FactIndex index;
  private static FactSearch search;

  @BeforeAll
  static void write() throws IOException {
    written = folder.resolve("index");
    news = new MadeNews(1, SPEAKERS);
    try (FactIndexWriter writer = FactIndexWriter.open(written)) {
      news.write(writer, ARTICLES);
    }
    index = FactIndex.open(written);
    search = new FactSearch(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<QuoteQuestion> questions() {
    Random random = new Random(7);
    return Stream.generate(() -> news.question(random)).limit(QUESTIONS).toList();
  }

  @Test
  void theIndexTakesLittleMoreThanTheFacts() throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(written)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    double ofFacts = (double) size / news.factsSize();
    System.out.printf(
        "index %.0f MB, %.2f of the facts as JSON Lines (%.0f MB), %.2f of these with text%n",
        size / 1e6,
        ofFacts,
        news.factsSize() / 1e6,
        (double) size / (news.factsSize() + news.textSize()));
    assertThat(ofFacts).isLessThan(1.2);
  }

  @Test
  void everybodyIsCounted() throws Exception {
    Facets all = search.facets(QuoteQuestion.ANY, 0);
    assertThat(all.total()).isEqualTo(ARTICLES * MadeNews.QUOTES_AN_ARTICLE);
    assertThat(all.of(Facet.SPEAKER)).hasSizeGreaterThan(SPEAKERS * 9 / 10);
  }

  @Test
  void aSpeakersWordsOfAYearAreListedMarkedAndCounted() throws Exception {
    long found =
        Timing.print(
            "speaker, words, dates: facets and 20 quotes, highlighted",
            questions(),
            question -> {
              List<Integer> marked = new ArrayList<>();
              int total = search.quotes(question, 20, quote -> marked.add(quote.matches().size()));
              assertThat(marked).hasSize(Math.min(20, total)).doesNotContain(0);
              assertThat(search.facets(question, 10).total()).isEqualTo(total);
              return total;
            });
    assertThat(found).isGreaterThan(QUESTIONS);
  }

  @Test
  void whatIsTypedIsSuggested() throws Exception {
    Random random = new Random(3);
    List<String> typed = new ArrayList<>();
    for (QuoteQuestion question : questions()) {
      String name = String.valueOf(question.speaker());
      String begin = name.substring(0, 1 + random.nextInt(name.length()));
      int wrong = random.nextInt(begin.length()); // a typo in every other one
      typed.add(random.nextBoolean() ? begin : begin.replace(begin.charAt(wrong), 'q'));
    }
    long found =
        Timing.print(
            "suggestions of " + SPEAKERS + " speakers",
            typed,
            begin -> {
              List<Suggestion> suggested = search.suggest(Facet.SPEAKER, begin, 10);
              return suggested.size();
            });
    assertThat(found).isGreaterThan(QUESTIONS);
  }

  @Test
  void commandsAnswer() throws Exception {
    String speaker = MadeNews.speaker(3);
    String[] quotes = {"quotes", "--speaker", speaker, "--about", "world OR peace"};
    String[] days = {"--from", "2019-01-01", "--to", "2020-12-31"};
    start("quotes by speaker, words and dates", quotes, days);
    start("their facets", quotes, days, new String[] {"--facets"});
    start("facets of words alone", new String[] {"quotes", "--about", "peace", "--facets"});
    start("articles", new String[] {"search", "peace AND speaker:\"" + speaker + "\""});
    start("suggestions", new String[] {"suggest", speaker.substring(0, 4)});
  }

  private static void start(String what, String[]... parts) throws Exception {
    List<String> command = new ArrayList<>();
    Stream.of(parts).map(List::of).forEach(command::addAll);
    command.addAll(List.of("--index", written.toString()));
    Launcher launcher = new Launcher(folder);
    List<Long> millis = new ArrayList<>();
    for (int i = 0; i < COLD_STARTS; i++) {
      long begin = System.nanoTime();
      Launcher.Result result = launcher.run(command.toArray(String[]::new));
      millis.add((System.nanoTime() - begin) / 1_000_000);
      assertThat(result.err()).isEmpty();
      assertThat(result.code()).isZero();
    }
    millis.sort(null);
    System.out.printf(
        "the command's answer: %-40s %d ms at best, %d in the middle%n",
        what, millis.get(0), millis.get(COLD_STARTS / 2));
  }
}
