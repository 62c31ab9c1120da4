package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.fact.Article;

/**
 * What holds of every reader. A new format brings a sample here: a file of three articles, or of
 * one, and their titles.
 */
class ReaderContractTest {
  /** A file and the titles of its articles. */
  static final class Sample {
    final String name;
    final byte[] bytes;
    private final List<String> titles;

    Sample(String name, byte[] bytes, List<String> titles) {
      this.name = name;
      this.bytes = bytes;
      this.titles = titles;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  static Stream<Sample> samples() throws IOException {
    byte[] page;
    try (InputStream in =
        Objects.requireNonNull(ReaderContractTest.class.getResourceAsStream("envoy.html"))) {
      page = in.readAllBytes();
    }
    String lines =
        """
        {"id": "one", "title": "First Iran title", "text": "“We agree,” said Ana.", "date": "APRIL 5, 2024"}
        {"title": "Second", "text": "They met.\\nThey left.", "section": {"name": "World"}}
        {"title": "Third", "text": "São Vito has 😀 two boats."}
        """;
    String array = "[" + lines.strip().replace("\n", ",\n") + "]\n";
    String text = "TITLE: Iran talks\nDate: 5 APRIL 2024\n\n“We agree,” Zoë said 😀.\n";
    List<String> three = List.of("First Iran title", "Second", "Third");
    Sample jsonl = new Sample("s.jsonl", utf8(lines), three);
    String table =
        """
        id,Title,text,DATE
        one,First Iran title,"“We agree,” said Ana.","APRIL 5, 2024"
        ,Second,"They met.
        They left.",
        ,Third,São Vito has 😀 two boats.,
        """;
    String tabs =
        """
        Title\ttext\tby
        First Iran title\t“We agree,” said "Ana".\tZoë
        Second\tThey met.
        Third\tSão Vito has 😀 two boats.\t
        """;
    return Stream.of(
        new Sample("s.csv", utf8(table), three),
        new Sample("s.tsv", utf8(tabs), three),
        corpus("fog-signals.xml", "Fog signals stay for ten more years"),
        corpus(
            "lakeside-bulletin.xml",
            "Coast guards of two islands come to the Council",
            "Bells for a bridge"),
        corpus("harbour-gazette.rss", "Nurses win their raise & a holiday", "Counting the ice"),
        corpus("hill-journal.atom", "A budget by candlelight"),
        corpus("wells-in-the-desert.eml", "Forty wells for the desert – and one for the camels"),
        corpus(
            "bosphorus-crawl.warc.gz", "Ferries return to the strait", "Chess club sues the sea"),
        corpus("steppe-courier.wacz", "Radio for shepherds"),
        new Sample("s.txt", utf8(text), List.of("Iran talks")),
        new Sample("w.txt", text.getBytes(StandardCharsets.UTF_16LE), List.of("Iran talks")),
        new Sample("s.html", page, List.of("Envoys back water pact after long night")),
        new Sample("s.json", utf8(array), three),
        jsonl,
        new Sample("s.jsonl.gz", ArchiveTest.gzip(jsonl.bytes), three),
        new Sample("s.zip", ArchiveTest.zip("a.jsonl", jsonl.bytes), three),
        new Sample(
            "t.zip", ArchiveTest.zip("b.zip", ArchiveTest.zip("a.jsonl", jsonl.bytes)), three));
  }

  /** A file of the sample articles that come with the program. */
  private static Sample corpus(String name, String... titles) {
    try {
      return new Sample(
          name, Files.readAllBytes(Path.of("corpus/newsroom", name)), List.of(titles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those whose bytes are text without an encoding of their own. */
  static Stream<Sample> textSamples() throws IOException {
    return samples()
        .filter(sample -> sample.name.matches("s\\..*|.*(bulletin|gazette).*"))
        .filter(sample -> !sample.name.matches(".*\\.(gz|zip)"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void articlesComeInTheirOrder(Sample sample) throws IOException {
    assertThat(articles(sample.name, sample.bytes))
        .extracting(article -> article.metadata().title())
        .isEqualTo(sample.titles);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyArticleHasItsDigestAndAnIdOfItsOwn(Sample sample) throws IOException {
    List<Article> articles = articles(sample.name, sample.bytes);
    assertThat(articles).extracting(Article::id).doesNotHaveDuplicates();
    assertThat(articles)
        .allSatisfy(
            article -> assertThat(article.metadata().sha256()).isEqualTo(article.textSha256()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void packingChangesNothingButTheIds(Sample sample) throws IOException {
    List<String> texts = texts(articles(sample.name, sample.bytes));
    assertThat(texts(articles("p.zip", ArchiveTest.zip(sample.name, sample.bytes))))
        .isEqualTo(texts);
    if (!sample.name.endsWith(".gz")) {
      assertThat(texts(articles(sample.name + ".gz", ArchiveTest.gzip(sample.bytes))))
          .isEqualTo(texts);
    }
  }

  @ParameterizedTest
  @MethodSource("textSamples")
  void aByteOrderMarkOrUtf16ChangesNothing(Sample sample) throws IOException {
    List<Article> articles = articles(sample.name, sample.bytes);
    String marked = "\uFEFF" + new String(sample.bytes, StandardCharsets.UTF_8);
    assertThat(articles(sample.name, utf8(marked))).isEqualTo(articles);
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(articles(sample.name, marked.getBytes(wide))).isEqualTo(articles);
    }
  }

  @ParameterizedTest
  @MethodSource("textSamples")
  void dosLineEndsChangeNothingButThemselves(Sample sample) throws IOException {
    String dos = new String(sample.bytes, StandardCharsets.UTF_8).replace("\n", "\r\n");
    assertThat(texts(articles(sample.name, utf8(dos))))
        .map(text -> text.replace("\r\n", "\n"))
        .isEqualTo(texts(articles(sample.name, sample.bytes)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anEmptyFileOrWhiteSpaceGivesNoArticle(Sample sample) throws IOException {
    for (String content : new String[] {"", " ", "\r\n\r\n"}) {
      assertThat(Reading.all(Reading.put(folder, sample.name, content)))
          .hasSizeLessThan(2)
          .allMatch(FailedArticle.class::isInstance);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatUnpacksToFarMoreThanItsSizeIsRefusedOrLeftUnread(Sample sample) throws IOException {
    byte[] dull = new byte[24 << 20];
    Arrays.fill(dull, (byte) ' ');
    System.arraycopy(sample.bytes, 0, dull, 0, sample.bytes.length);
    if (!sample.name.matches(".*\\.(gz|zip|wacz)")) {
      Path bomb = Reading.put(folder, sample.name + ".gz", ArchiveTest.gzip(dull));
      List<ReadResult> results = Reading.all(bomb);
      // A reader that stops below an article's limit, or at its article's end, sees no bomb.
      if (results.get(results.size() - 1) instanceof FailedArticle failed) {
        assertThat(failed.failure().error()).containsAnyOf("zip bomb", "longer than", "too long");
      } else {
        assertThat(sample.name).endsWith(".eml");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aTurkishLocaleChangesNothing(Sample sample) throws IOException {
    List<Article> expected = articles(sample.name, sample.bytes);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(articles(sample.name.toUpperCase(Locale.ROOT), sample.bytes))
          .extracting(Article::metadata)
          .isEqualTo(expected.stream().map(Article::metadata).toList());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileCutAtAnyByteGivesArticlesOrFailuresOfOneLine(Sample sample) throws IOException {
    for (int length = 0; length < sample.bytes.length; length += 1 + sample.bytes.length / 150) {
      check(sample, Arrays.copyOf(sample.bytes, length));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void damageGivesArticlesOrFailuresOfOneLine(Sample sample) throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] damaged = sample.bytes.clone();
      for (int hits = random.nextInt(1, 9); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      check(sample, damaged);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anotherFormatUnderItsNameGivesArticlesOrFailuresOfOneLine(Sample sample) throws IOException {
    for (Sample other : samples().toList()) {
      check(sample, other.bytes);
    }
  }

  /** Opens, reads to the end, stays at the end; failures name the file in one line. */
  private void check(Sample sample, byte[] bytes) throws IOException {
    Path file = Reading.put(folder, sample.name, bytes);
    try (ArticleSource source = ArticleSource.open(file, ReadOptions.DEFAULT)) {
      for (ReadResult result : Reading.all(source)) {
        if (result instanceof FailedArticle failed) {
          assertThat(failed.failure().error()).isNotBlank().doesNotContain("\n", "Exception");
        }
      }
      assertThat(source.next()).isNull();
    }
  }

  private List<Article> articles(String name, byte[] bytes) throws IOException {
    return Reading.all(Reading.put(folder, name, bytes)).stream()
        .map(result -> ((ReadArticle) result).article())
        .toList();
  }

  private static List<String> texts(List<Article> articles) {
    return articles.stream().map(Article::text).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
