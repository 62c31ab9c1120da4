package org.rapporteur.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongArticleTest {
  private static final String PARAGRAPH =
      "\"We sign it,\" said Dora Quill, the mayor of Old Harbour, on Monday. She hopes that the dam"
          + " will hold, and Tim Fell said the council would meet again before the winter comes.";
  private static final int WORDS = 30;

  /** As paragraphs, and as one paragraph without end. */
  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " "})
  @Tag("long")
  void anArticleOfAHundredThousandWordsIsReadToItsEnd(String between) {
    String text = (PARAGRAPH + between).repeat(100_000 / WORDS).strip();
    List<Attribution> found = new LearnedAttributionFinder().find(Texts.of(text));
    assertThat(found).hasSizeGreaterThan(2 * 100_000 / WORDS);
    int last = found.get(found.size() - 1).content().get(0).begin();
    assertThat(last).isGreaterThan(text.length() - PARAGRAPH.length());
  }
}
