package org.rapporteur.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.evaluation.GoldArticle;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Span;
import org.rapporteur.text.Entity;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TextPreparer;
import org.rapporteur.text.Token;

class TrainingWindowsTest {
  private static final String TEXT = "Dora Quill said it rains. It does.";

  /** Names the first token, and tags every one as a noun. */
  private static final Silver FIRST_WORD =
      new Silver() {
        @Override
        public List<Entity> names(PreparedText text) {
          return List.of(new Entity(new Span(0, 10), 0, 2, EntityType.PERSON));
        }

        @Override
        public List<String> tags(List<Token> sentence) {
          return sentence.stream().map(token -> "NN").toList();
        }
      };

  @Test
  void eachWordHasItsLabelItsLinkItsNameAndItsTag() throws IOException {
    JsonNode window = window(List.of(span("said")), List.of(span("Dora Quill")));
    assertThat(ints(window, "labels")).isEqualTo("1 2 3 5 6 0 0 0 0");
    // content to the cue, the cue to its source; nothing to learn of the source and of other words
    assertThat(ints(window, "links")).isEqualTo("-2 -2 0 2 2 -2 -2 -2 -2");
    assertThat(window.get("names").get(1).asText()).isEqualTo("PERSON");
    assertThat(window.get("names").get(2).asText()).isEqualTo("O");
    assertThat(window.get("tags")).hasSize(9);
  }

  @Test
  void aCueWithoutASourceIsLinkedToNone() throws IOException {
    JsonNode window = window(List.of(span("said")), List.of());
    assertThat(ints(window, "links")).isEqualTo("-2 -2 -1 2 2 -2 -2 -2 -2");
  }

  @Test
  void contentWithoutACueTeachesNothingOfLinks() throws IOException {
    JsonNode window = window(List.of(), List.of());
    assertThat(ints(window, "links")).isEqualTo("-2 -2 -2 -2 -2 -2 -2 -2 -2");
  }

  @Test
  void piecesAndFeaturesAreThoseThatTheEncoderReads() throws IOException {
    JsonNode window = window(List.of(), List.of());
    assertThat(window.get("pieces").size()).isEqualTo(window.get("features").size());
    assertThat(window.get("words").get(0).asInt()).isEqualTo(1);
    assertThat(window.get("own").asInt()).isZero();
  }

  private static JsonNode window(List<Span> cue, List<Span> source) throws IOException {
    GoldArticle.Attribution attribution =
        new GoldArticle.Attribution("indirect", source, cue, List.of(span("it rains")));
    GoldArticle gold =
        new GoldArticle("a", TEXT, List.of(attribution), List.of(), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TrainingWindows windows = new TrainingWindows(Encoder.readWordPieces(), FIRST_WORD, out)) {
      windows.write(TextPreparer.withoutEncoder().prepare(Article.of("a", TEXT)), gold);
    }
    String[] lines = out.toString(StandardCharsets.UTF_8).strip().split("\n", -1);
    assertThat(lines).hasSize(1);
    return JsonMapper.builder().build().readTree(lines[0]);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static String ints(JsonNode window, String field) {
    int[] values = new int[window.get(field).size()];
    Arrays.setAll(values, i -> window.get(field).get(i).asInt());
    return String.join(" ", Arrays.stream(values).mapToObj(Integer::toString).toList());
  }
}
