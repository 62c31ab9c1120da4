package org.rapporteur.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a sample article should yield: one object of a {@code .facts} file. Texts stand for spans,
 * see {@link SpanFinder}.
 *
 * @param without words that the extracted text must not hold
 * @param speakers what holds for every quote of a speaker, by name: kind, role, affiliation,
 *     country; what is absent is not compared
 * @param countries code to mentions, in text order
 * @param resolutions fields named as in {@link org.rapporteur.fact.Resolution}, absent for null;
 *     {@code mentions} in text order
 */
record ExpectedFacts(
    String id,
    String title,
    String published,
    String source,
    String author,
    String url,
    String language,
    Map<String, Object> other,
    List<String> without,
    Map<String, Map<String, String>> speakers,
    List<ExpectedQuote> quotes,
    Map<String, List<String>> countries,
    List<ObjectNode> resolutions) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * A quote.
   *
   * @param source the words that name the source
   * @param speaker the speaker's name, null where none is given
   * @param kind the speaker's, where it has no name
   * @param also the names of those who say it together with the speaker
   */
  record ExpectedQuote(
      String type,
      List<String> content,
      String source,
      String speaker,
      String kind,
      List<String> also) {
    ExpectedQuote {
      also = also == null ? List.of() : also;
    }
  }

  ExpectedFacts {
    other = other == null ? Map.of() : other;
    without = without == null ? List.of() : without;
    speakers = speakers == null ? Map.of() : speakers;
  }

  /** All {@code .facts} files of a folder, by the ids of their articles. */
  static Map<String, ExpectedFacts> readAll(Path folder) throws IOException {
    Map<String, ExpectedFacts> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".facts")).toList()) {
        for (ExpectedFacts facts : read(file)) {
          if (all.put(facts.id(), facts) != null) {
            throw new IllegalArgumentException("facts given twice: " + facts.id());
          }
        }
      }
    }
    return all;
  }

  private static List<ExpectedFacts> read(Path file) throws IOException {
    JsonNode root = MAPPER.readTree(file.toFile());
    List<ExpectedFacts> facts = new ArrayList<>();
    for (JsonNode each : root.isArray() ? root : List.of(root)) {
      try {
        facts.add(MAPPER.treeToValue(each, ExpectedFacts.class));
      } catch (IOException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return facts;
  }
}
