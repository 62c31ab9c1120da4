package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;

/**
 * Answers stay quick over a million quotes. What is asserted is the time of the processor, so that
 * other programs on the machine change nothing; the time by the clock is printed beside it.
 */
@Tag("long")
class SearchScaleTest {
  private static final int ARTICLES = 200_000;
  private static final int SPEAKERS = 20_000;
  private static final int QUESTIONS = 2_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir static Path folder;
  private static FactIndex index;
  private static FactSearch search;

  private interface Asking {
    int of(QuoteQuestion question) throws IOException, QueryException;
  }

  /** Milliseconds of all questions, in ascending order, and the sum of what they found. */
  private static final class Times {
    private final double[] processor = new double[QUESTIONS];
    private final double[] clock = new double[QUESTIONS];
    private long found;

    long found() {
      return found;
    }

    double processor(int percent) {
      return processor[(processor.length - 1) * percent / 100];
    }

    void print(String what) {
      System.out.printf(
          "%-40s p50 %.2f p99 %.2f ms of the processor, p50 %.2f p99 %.2f ms by the clock%n",
          what,
          processor(50),
          processor(99),
          clock[clock.length / 2],
          clock[(clock.length - 1) * 99 / 100]);
    }
  }

  @BeforeAll
  static void write() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      new MadeNews(1, SPEAKERS).write(writer, ARTICLES);
    }
    index = FactIndex.open(folder);
    search = new FactSearch(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void allQuotesAreThere() throws IOException, QueryException {
    Facets all = search.facets(QuoteQuestion.ANY, 0);
    assertThat(all.total()).isEqualTo(ARTICLES * MadeNews.QUOTES_AN_ARTICLE);
    assertThat(all.of(Facet.SPEAKER)).hasSizeGreaterThan(SPEAKERS * 9 / 10);
  }

  @Test
  void aSpeakersWordsOfAYearAreCountedInMilliseconds() throws IOException, QueryException {
    Times times = ask(question -> search.facets(question, 10).total());
    times.print("speaker, words, dates: facets");
    assertThat(times.found()).isGreaterThan(QUESTIONS);
    assertThat(times.processor(50)).isLessThan(10);
    assertThat(times.processor(99)).isLessThan(50);
  }

  @Test
  void aSpeakersWordsOfAYearAreListedInMilliseconds() throws IOException, QueryException {
    Times times = ask(question -> search.quotes(question, 20, quote -> {}));
    times.print("speaker, words, dates: 20 quotes");
    assertThat(times.found()).isGreaterThan(QUESTIONS);
    assertThat(times.processor(50)).isLessThan(10);
    assertThat(times.processor(99)).isLessThan(50);
  }

  @Test
  void whatIsTypedIsSuggestedInMilliseconds() throws IOException, QueryException {
    Random random = new Random(3);
    Times times =
        ask(
            question -> {
              String name = Objects.requireNonNull(question.speaker());
              String typed = name.substring(0, 1 + random.nextInt(name.length()));
              int wrong = random.nextInt(typed.length()); // a typo in every other one
              String made = random.nextBoolean() ? typed : typed.replace(typed.charAt(wrong), 'q');
              return search.suggest(Facet.SPEAKER, made, 10).size();
            });
    times.print("suggestions of " + SPEAKERS + " speakers");
    assertThat(times.found()).isGreaterThan(QUESTIONS);
    assertThat(times.processor(99)).isLessThan(10);
  }

  private static Times ask(Asking asking) throws IOException, QueryException {
    Random random = new Random(7);
    List<QuoteQuestion> questions = new ArrayList<>();
    for (int i = 0; i < 2 * QUESTIONS; i++) {
      questions.add(question(random));
    }
    Times times = new Times();
    for (int i = 0; i < questions.size(); i++) {
      long began = System.nanoTime();
      long used = THREADS.getCurrentThreadCpuTime();
      times.found += asking.of(questions.get(i));
      if (i >= QUESTIONS) { // the first half warms the JVM up
        times.processor[i - QUESTIONS] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
        times.clock[i - QUESTIONS] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(times.processor);
    Arrays.sort(times.clock);
    return times;
  }

  /** The more often someone is quoted, the more often asked for. */
  private static QuoteQuestion question(Random random) {
    String speaker = MadeNews.speaker((int) (Math.pow(SPEAKERS, random.nextDouble()) - 1));
    String words = MadeNews.word(random.nextInt(50)) + " OR " + MadeNews.word(random.nextInt(500));
    LocalDate from = MadeNews.FIRST_DAY.plusDays(random.nextInt(MadeNews.DAYS - 365));
    return new QuoteQuestion(
        speaker,
        words,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        from,
        from.plusDays(365),
        null,
        0);
  }
}
