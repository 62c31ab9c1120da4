package org.rapporteur.text;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.encoder.Encoder;

/**
 * The files beside the encoder's network: what its heads mean, and what was learned on top of it.
 */
public final class ModelFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ModelFiles() {}

  /** Reads a JSON object. */
  public static <T> T json(String name, Class<T> type) {
    try (InputStream in = Encoder.resource(name)) {
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model's " + name, e);
    }
  }

  /** The lines that are no comment: those that do not begin with {@code #}. */
  public static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(Encoder.resource(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model's " + name, e);
    }
  }
}
