package org.rapporteur.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Corrections as a file of JSON Lines in the index's folder, where Lucene leaves it alone.
 *
 * <p>It is written as a whole and moved into place, so that readers see the old one or the new one;
 * and only by who holds the index's write lock, so that no two write at once.
 */
final class CorrectionsFile {
  static final String NAME = "corrections.jsonl";
  private static final String NEXT = NAME + ".tmp";

  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            // Fields are only ever added: an older program reads a newer line.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  private final Path file;

  CorrectionsFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /** Whether a file of that name in an index's folder is one of these. */
  static boolean isNamed(String name) {
    return name.equals(NAME) || name.equals(NEXT);
  }

  /**
   * Reads them in the order of the file; none where there is no file.
   *
   * @throws IndexException if a line is something else, or the file can't be read
   */
  List<Correction> read() throws IndexException {
    List<Correction> corrections = new ArrayList<>();
    int number = 0;
    try {
      if (!Files.exists(file)) {
        return corrections;
      }
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          corrections.add(Json.MAPPER.readValue(line, Correction.class));
        }
      }
      return corrections;
    } catch (JsonProcessingException e) {
      throw new IndexException(
          file
              + ", line "
              + number
              + ": no correction ("
              + reason(e)
              + "); mend or delete the line",
          e);
    } catch (CharacterCodingException e) {
      throw new IndexException(file + ": not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw IndexFormat.explain(file.toString(), e);
    }
  }

  private static String reason(JsonProcessingException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause(); // a record's own check says more
    String message =
        cause instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : cause.getMessage();
    return message == null ? "not JSON" : message.lines().findFirst().orElse("not JSON");
  }

  /** Writes all of them at once or not at all; no file where there are none. */
  void write(Collection<Correction> corrections) throws IOException {
    if (corrections.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Path next = file.resolveSibling(NEXT);
    try (FileChannel channel =
            FileChannel.open(
                next,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        OutputStream out = Channels.newOutputStream(channel)) {
      StringBuilder lines = new StringBuilder();
      for (Correction correction : corrections) {
        lines.append(Json.MAPPER.writeValueAsString(correction)).append('\n');
      }
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
