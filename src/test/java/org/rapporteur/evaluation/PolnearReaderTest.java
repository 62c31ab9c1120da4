package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Span;

class PolnearReaderTest {
  private static final String TEXT = "😀 \"Go now\" said Ann Lee. Bo Kim thinks that it is late.\n";

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/wire_2020_x.txt"), TEXT);
    Files.writeString(folder.resolve("text/not-annotated.txt"), "Nothing.");
    annotate(
        "wire_2020_x_anna_b",
        "T1\tContent 2 10\t\"Go now\"",
        "T2\tSource 16 23\tAnn Lee",
        "T3\tCue 11 15\tsaid",
        "E1\tAttribution:T3 Content:T1 Cue:T3 Source:T2",
        "T4\tContent 39 43;44 54\tthat it is late",
        "T5\tCue 32 38\tthinks",
        "T6\tContent 0 1\tx",
        "E2\tAttribution:T5 Content:T4 Content2:T6 Cue:T5",
        "E3\tDiscuss:T5 Content:T4",
        "E4\tAttribution:T5 Cue:T5",
        "#1\tAnnotatorNotes E1\tsure");
    annotate("wire_2020_x_zoe", "T1\tContent 0 1\tx", "E1\tAttribution:T1 Content:T1");
  }

  private void annotate(String name, String... lines) throws IOException {
    Files.write(folder.resolve("attributions/" + name + ".ann"), List.of(lines));
  }

  private static List<String> words(List<Span> spans) {
    return spans.stream().map(span -> span.of(TEXT)).toList();
  }

  @Test
  void theFirstAnnotatorsEventsWithContentAreAttributions() throws IOException {
    Gold gold = PolnearReader.read(folder);

    assertThat(gold.kind()).isEqualTo(Gold.Kind.ATTRIBUTIONS);
    assertThat(gold.articles().keySet()).containsExactly("wire_2020_x");
    assertThat(gold.articles().values().iterator().next().attributions()).hasSize(2);
  }

  @Test
  void offsetsCountCharactersAlsoOutsideTheBasicPlane() throws IOException {
    GoldArticle.Attribution first =
        PolnearReader.read(folder).articles().values().iterator().next().attributions().get(0);

    assertThat(words(first.content())).containsExactly("\"Go now\"");
    assertThat(words(first.source())).containsExactly("Ann Lee");
    assertThat(words(first.cue())).containsExactly("said");
    assertThat(first.type()).isEqualTo("direct");
  }

  @Test
  void numberedRolesAndPartedSpansBelongTogether() throws IOException {
    GoldArticle.Attribution second =
        PolnearReader.read(folder).articles().values().iterator().next().attributions().get(1);

    assertThat(words(second.content())).containsExactly("😀", "that", "it is late");
    assertThat(second.source()).isEmpty();
    assertThat(second.type()).isEqualTo("indirect");
  }

  @Test
  void aBrokenAnnotationIsToldWithItsLine() throws IOException {
    annotate("wire_2020_x_a", "T1\tContent 5 900\tx");

    assertThatThrownBy(() -> PolnearReader.read(folder))
        .isInstanceOf(GoldException.class)
        .hasMessageEndingWith("wire_2020_x_a.ann, line 1: not a span of the text: \"5 900\"");
  }

  @Test
  void anotherLayoutIsTold() {
    assertThatThrownBy(() -> PolnearReader.read(folder.resolve("text")))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("must have text/ and attributions/");
  }
}
