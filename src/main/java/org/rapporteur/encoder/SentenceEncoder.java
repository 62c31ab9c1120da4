package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a sentence into a vector that is near those of sentences that mean about the same.
 *
 * <p>{@code encode("The blockade starves the city")} and {@code encode("People there go hungry
 * because of the siege")} have a dot product of 0.44, two sentences that have nothing to do with
 * each other one near 0.
 *
 * <p>The model is all-MiniLM-L6-v2 (Apache 2.0; Wang et al., MiniLM, NeurIPS 2020; trained by the
 * Sentence Transformers project, Reimers and Gurevych, EMNLP 2019), quantised to int8, as {@code
 * dev.langchain4j} packs it. Opening takes about half a second, a sentence of 25 words about 4 ms.
 * May be shared between threads; each run uses the calling thread alone.
 */
public final class SentenceEncoder {
  /** Numbers a vector. */
  public static final int DIMENSIONS = 384;

  /** What the model was trained with; the rest of a longer text is left out. */
  private static final int MOST_PIECES = 128;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static @Nullable SentenceEncoder opened;

  private final WordPieces wordPieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private SentenceEncoder(WordPieces wordPieces, OrtEnvironment environment, OrtSession session) {
    this.wordPieces = wordPieces;
    this.environment = environment;
    this.session = session;
  }

  /** The encoder that the program comes with; the first call loads it. */
  public static synchronized SentenceEncoder open() {
    SentenceEncoder known = opened;
    if (known == null) {
      known = load();
      opened = known;
    }
    return known;
  }

  private static SentenceEncoder load() {
    try (InputStream model = resource(MODEL)) {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1); // several articles are encoded side by side
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false); // patterns are kept for each length
        OrtSession session = environment.createSession(model.readAllBytes(), options);
        return new SentenceEncoder(WordPieces.of(vocabulary()), environment, session);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("onnxruntime can't load the model: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = SentenceEncoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the program's own file is missing: " + name);
    }
    return in;
  }

  /** The names of {@code model.vocab}, which stand in the order of their ids. */
  private static List<String> vocabulary() throws IOException {
    List<String> pieces = new ArrayList<>();
    try (InputStream in = resource(VOCABULARY);
        JsonParser json = new JsonFactory().createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && "vocab".equals(json.currentName())) {
          json.nextToken();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            pieces.add(json.currentName());
            json.nextToken();
            if (json.getIntValue() != pieces.size() - 1) {
              throw new IOException("the vocabulary is not in the order of its ids");
            }
          }
          return pieces;
        }
      }
    }
    throw new IOException("the vocabulary is missing in " + VOCABULARY);
  }

  /**
   * The vector of {@code text}: {@value #DIMENSIONS} numbers, of length 1.
   *
   * @param text a sentence or a few; of more than some ninety words the rest is left out
   */
  public float[] encode(String text) {
    long[] pieces = pieces(text);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[pieces.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length);
    } catch (OrtException e) {
      throw new IllegalStateException("onnxruntime failed: " + e.getMessage(), e);
    }
  }

  private long[] pieces(String text) {
    long[] pieces = new long[MOST_PIECES];
    int count = 0;
    pieces[count++] = wordPieces.begin();
    for (String word : BLANKS.split(text.strip(), -1)) {
      for (int piece : word.isEmpty() ? new int[0] : wordPieces.of(word)) {
        if (count < MOST_PIECES - 1) {
          pieces[count++] = piece;
        }
      }
    }
    pieces[count++] = wordPieces.end();
    return Arrays.copyOf(pieces, count);
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /** The mean of all pieces' vectors, made as long as 1. */
  private static float[] mean(FloatBuffer hidden, int pieces) {
    float[] mean = new float[DIMENSIONS];
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < DIMENSIONS; i++) {
        mean[i] += hidden.get(piece * DIMENSIONS + i);
      }
    }
    double squares = 0;
    for (float value : mean) {
      squares += value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < DIMENSIONS; i++) {
      mean[i] /= length;
    }
    return mean;
  }
}
