package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The neural network that reads a window of words once and scores each of them for all extractors.
 *
 * <p>Opening loads the model (33 MB unpacked, about half a second). An encoder may be shared
 * between threads; each run uses the calling thread alone. A run reads one window: the scale that
 * its int8 activations are measured by is its own, so no window's scores depend on another's. It
 * lives as long as the program: there is nothing to close.
 */
public final class Encoder {
  private static @Nullable Encoder opened;

  private static final String FOLDER = "/org/rapporteur/models/attribution-en/";

  private final WordPieces wordPieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private Encoder(WordPieces wordPieces, OrtEnvironment environment, OrtSession session) {
    this.wordPieces = wordPieces;
    this.environment = environment;
    this.session = session;
  }

  /** The encoder of the model that the program comes with; the first call loads it. */
  public static synchronized Encoder open() {
    Encoder known = opened;
    if (known == null) {
      known = load();
      opened = known;
    }
    return known;
  }

  private static Encoder load() {
    try (InputStream model = new GZIPInputStream(resource("encoder.onnx.gz"))) {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1); // whole articles run side by side, which costs no waiting
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false); // patterns are kept for each length of window
        WordPieces wordPieces = readWordPieces();
        OrtSession session = environment.createSession(model.readAllBytes(), options);
        return new Encoder(wordPieces, environment, session);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("onnxruntime can't load the model: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model", e);
    }
  }

  /** The word pieces of the model that the program comes with. */
  public static WordPieces readWordPieces() throws IOException {
    try (InputStream in = resource("vocabulary.txt")) {
      return WordPieces.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  /**
   * A file of the model that the program comes with: what its heads' columns stand for.
   *
   * @throws IOException if there is none of this name
   */
  public static InputStream resource(String name) throws IOException {
    InputStream in = Encoder.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IOException("the program's own file is missing: " + FOLDER + name);
    }
    return in;
  }

  /** The word pieces that the model reads. */
  public WordPieces wordPieces() {
    return wordPieces;
  }

  /** Scores the words of one window. */
  public EncoderOutput run(EncoderInput input) {
    try (OnnxTensor pieces = tensor(input.pieces());
        OnnxTensor features = tensor(input.features());
        OnnxTensor words = tensor(input.words());
        OrtSession.Result result =
            session.run(Map.of("pieces", pieces, "features", features, "words", words))) {
      Map<String, float[]> heads = new HashMap<>();
      for (Map.Entry<String, OnnxValue> head : result) {
        FloatBuffer scores = ((OnnxTensor) head.getValue()).getFloatBuffer();
        float[] values = new float[scores.remaining()];
        scores.get(values);
        heads.put(head.getKey(), values);
      }
      return new EncoderOutput(input.words().length, heads);
    } catch (OrtException e) {
      throw new IllegalStateException("onnxruntime failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(int[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, IntBuffer.wrap(values), new long[] {values.length});
  }
}
