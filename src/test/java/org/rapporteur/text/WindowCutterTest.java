package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.fact.Article;

class WindowCutterTest {
  private static final TextPreparer PREPARER = TextPreparer.withoutEncoder();
  private static final WindowCutter CUTTER = cutter();

  @Test
  void paragraphsThatFitShareAWindow() {
    assertThat(windows("It rains.\n\nIt snows.\n\nIt hails.")).hasSize(1);
  }

  @Test
  void aParagraphIsNotCutWhereAWindowForItselfHoldsIt() {
    String paragraph = "The mayor said no. ".repeat(20).strip();
    PreparedText text = text(paragraph + "\n\n" + paragraph);
    assertThat(CUTTER.cut(text))
        .extracting(Window::ownToken)
        .containsExactly(0, text.sentences(text.paragraphs().get(1)).get(0).firstToken());
  }

  @Test
  void behindACutInsideAParagraphTheSentencesBeforeAreContext() {
    List<Window> windows = windows("The mayor of Old Harbour said no. ".repeat(80));
    assertThat(windows).hasSizeGreaterThan(2);
    for (Window window : windows.subList(1, windows.size())) {
      int context = window.ownToken() - window.firstToken();
      assertThat(context).isBetween(20, WindowCutter.CONTEXT);
    }
  }

  @Test
  void aTextWithoutWordsHasNoWindow() {
    assertThat(windows("")).isEmpty();
    assertThat(windows(" \n \n ")).isEmpty();
  }

  @Property(tries = 60)
  void eachTokenIsOneWindowsOwnAndNoWindowIsTooLong(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 400) Integer> lengths) {
    StringBuilder article = new StringBuilder();
    for (int length : lengths) {
      for (int i = 0; i < length; i++) {
        article.append(i % 7 == 6 ? "antidisestablishmentarianism. " : "The ");
      }
      article.append("\n\n");
    }
    PreparedText text = text(article.toString());
    int next = 0;
    for (Window window : CUTTER.cut(text)) {
      assertThat(window.ownToken()).isEqualTo(next);
      assertThat(window.firstToken()).isLessThanOrEqualTo(window.ownToken());
      assertThat(window.input().pieces().length).isLessThanOrEqualTo(WindowCutter.LONGEST);
      assertThat(window.input().words()).hasSize(window.endToken() - window.firstToken());
      next = window.endToken();
    }
    assertThat(next).isEqualTo(text.tokens().size());
  }

  private static List<Window> windows(String text) {
    return CUTTER.cut(text(text));
  }

  private static PreparedText text(String text) {
    return PREPARER.prepare(Article.of("a", text));
  }

  private static WindowCutter cutter() {
    try {
      return new WindowCutter(Encoder.readWordPieces());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
