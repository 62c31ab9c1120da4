package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.encoder.SentenceEncoder;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Fields;
import org.rapporteur.index.QuoteVector;
import org.rapporteur.index.Samples;

/**
 * A hundred thousand distinct sentences: prints how long those that mean about the same take to
 * find and how much space it takes, and checks that the nearest are found.
 *
 * <p>Encoding them takes minutes; the vectors are kept in {@code target/scale} for the next time.
 */
@Tag("long")
@NullMarked
class SimilarQuotesScaleIT {
  private static final int SENTENCES = 100_000;
  private static final int AN_ARTICLE = 100;
  private static final int ASKED = 300;
  private static final int NEAREST = 10;
  private static final Path KEPT = Path.of("target/scale/vectors.f32");

  private static final List<String> SAID = MadeSentences.of(SENTENCES, 1);
  private static final List<String> QUESTIONS = MadeSentences.of(ASKED, 2);

  @TempDir static Path folder;
  private static float[][] vectors = {};
  private static @Nullable FactIndex index;

  @BeforeAll
  static void write() throws IOException {
    vectors = vectors();
    Map<String, float[]> ofSentence = new HashMap<>();
    IntStream.range(0, SENTENCES).forEach(i -> ofSentence.put(SAID.get(i), vectors[i]));
    long without = write(folder.resolve("without"), null);
    long with = write(folder.resolve("index"), text -> ofSentence.getOrDefault(text, vectors[0]));
    System.out.printf("what quotes mean: %d bytes a quote%n", (with - without) / SENTENCES);
    index = FactIndex.open(folder.resolve("index"));
  }

  private static float[][] vectors() throws IOException {
    if (!Files.exists(KEPT)) {
      SentenceEncoder encoder = SentenceEncoder.open();
      float[][] encoded = SAID.parallelStream().map(encoder::encode).toArray(float[][]::new);
      ByteBuffer bytes = ByteBuffer.allocate(SENTENCES * SentenceEncoder.DIMENSIONS * Float.BYTES);
      for (float[] vector : encoded) {
        bytes.asFloatBuffer().put(vector);
        bytes.position(bytes.position() + vector.length * Float.BYTES);
      }
      Files.createDirectories(KEPT.getParent());
      Files.write(KEPT, bytes.array());
    }
    FloatBuffer kept = ByteBuffer.wrap(Files.readAllBytes(KEPT)).asFloatBuffer();
    float[][] read = new float[SENTENCES][SentenceEncoder.DIMENSIONS];
    for (float[] vector : read) {
      kept.get(vector);
    }
    return read;
  }

  /** Returns the bytes of the index. */
  private static long write(Path index, @Nullable Function<String, float[]> encoder)
      throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index, "", encoder)) {
      for (int i = 0; i < SENTENCES; i += AN_ARTICLE) {
        Samples article = Samples.article(i + ".txt").about("News", "2024-01-01", null);
        for (String sentence : SAID.subList(i, i + AN_ARTICLE)) {
          article.quote(Samples.person("Speaker " + i, null, null), QuoteType.INDIRECT, sentence);
          article.say(". ");
        }
        article.putInto(writer);
      }
      writer.commit();
    }
    long size = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  @AfterAll
  static void close() throws IOException {
    opened().close();
  }

  private static FactIndex opened() {
    FactIndex opened = index;
    if (opened == null) {
      throw new IllegalStateException("the index was not written");
    }
    return opened;
  }

  @Test
  void theNearestOfAllAreFound() throws Exception {
    QuotesLike like = new QuotesLike(opened().searcher());
    double ofBytes = 0;
    double ofFloats = 0;
    byte[][] quantised = Stream.of(vectors).map(QuoteVector::of).toArray(byte[][]::new);
    for (String question : QUESTIONS) {
      float[] meaning = SentenceEncoder.open().encode(question);
      byte[] bytes = QuoteVector.of(meaning);
      Set<String> found = near(like, bytes);
      ofBytes += common(found, nearest(i -> dot(bytes, quantised[i])));
      ofFloats += common(found, nearest(i -> dot(meaning, vectors[i])));
    }
    System.out.printf(
        "recall@%d of the exact nearest by the index's bytes %.3f, by the encoder's floats %.3f%n",
        NEAREST, ofBytes / ASKED, ofFloats / ASKED);
    assertThat(ofBytes / ASKED).isGreaterThan(0.95);
    assertThat(ofFloats / ASKED).isGreaterThan(0.95);
  }

  @Test
  void answersTakeMilliseconds() throws Exception {
    QuotesLike like = new QuotesLike(opened().searcher());
    List<byte[]> meanings =
        QUESTIONS.stream().map(SentenceEncoder.open()::encode).map(QuoteVector::of).toList();
    Timing.print(
        "the " + QuotesLike.DEPTH + " nearest vectors of " + SENTENCES,
        meanings,
        meaning -> near(like, meaning).size());
    FactSearch search = new FactSearch(opened());
    long found =
        Timing.print(
            "10 quotes like a sentence, encoding and words included",
            QUESTIONS,
            question -> search.quotesLike(question, QuoteQuestion.ANY, NEAREST, quote -> {}));
    assertThat(found).isEqualTo(ASKED * NEAREST);
  }

  private static Set<String> near(QuotesLike like, byte[] meaning) throws IOException {
    StoredFields stored = opened().searcher().storedFields();
    Set<String> texts = new HashSet<>();
    ScoreDoc[] hits = like.near(meaning, Blocks.QUOTES, QuotesLike.DEPTH).scoreDocs;
    for (int i = 0; i < NEAREST; i++) {
      texts.add(String.valueOf(stored.document(hits[i].doc).get(Fields.QUOTE_TEXT)));
    }
    return texts;
  }

  private static Set<String> nearest(IntToDoubleFunction similarity) {
    double[] all = IntStream.range(0, SENTENCES).parallel().mapToDouble(similarity).toArray();
    Set<String> texts = new HashSet<>();
    IntStream.range(0, SENTENCES)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -all[i]))
        .limit(NEAREST)
        .forEach(i -> texts.add(SAID.get(i)));
    return texts;
  }

  private static double common(Set<String> found, Set<String> exact) {
    return exact.stream().filter(found::contains).count() / (double) exact.size();
  }

  private static double dot(byte[] one, byte[] other) {
    int sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static double dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
