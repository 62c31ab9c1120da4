package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

/** Lists tell title, day and source already: what they show of the text begins behind these. */
class HeadLinesTest {
  private static final String TEXT =
      "Title: Wells for the desert\r\nDate: 2026-02-01\nURL : https://example.org/a\n\n"
          + "TUNIS - Nobody had dug here before. The first well is 60 metres deep.\n";

  private static List<Snippet> snippets(String query) throws IOException, QueryException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      Samples.article("a.txt").about("Wells for the desert", null, null).say(TEXT).putInto(writer);
      writer.commit();
    }
    List<Snippet> found = new ArrayList<>();
    try (FactIndex index = FactIndex.open(directory, "memory")) {
      new FactSearch(index).articles(query, 1, one -> found.addAll(one.snippets()));
    }
    return found;
  }

  @Test
  void aMatchInTheTextIsShownWithoutThem() throws Exception {
    assertThat(snippets("dug"))
        .extracting(Snippet::text)
        .containsExactly("TUNIS - Nobody had dug here before.");
    assertThat(snippets("well").get(0).text()).startsWith("The first well");
  }

  @Test
  void whereOnlyTheyMatchTheFirstSentenceIsShown() throws Exception {
    assertThat(snippets("title:wells AND desert"))
        .extracting(Snippet::text)
        .containsExactly("TUNIS - Nobody had dug here before.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TUNIS - Nobody",
        "Title of the year: none",
        "Updated: Title: no",
        "Untitled: x"
      })
  void otherTextsHaveNone(String text) {
    assertThat(HeadLines.end(text)).isZero();
  }

  @Test
  void theyEndWhereTheTextBegins() {
    assertThat(TEXT.substring(HeadLines.end(TEXT))).startsWith("TUNIS");
    assertThat(HeadLines.end("Title: all there is")).isEqualTo("Title: all there is".length());
  }
}
