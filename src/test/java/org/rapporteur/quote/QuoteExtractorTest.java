package org.rapporteur.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.Quote;
import org.rapporteur.text.PreparedText;

class QuoteExtractorTest {
  private static final String TEXT = "The plan, Ana Ruiz hoped, will work.";

  @Test
  void contentOnBothSidesOfTheCueIsOneQuoteJoinedByAnEllipsis() {
    Quote quote = only(TEXT, "hoped", "The plan", "will work");
    assertThat(quote.text()).isEqualTo("The plan … will work");
    assertThat(quote.id()).isEqualTo("q0");
  }

  @Test
  void theCueTellsTheAct() {
    assertThat(only(TEXT, "hoped", "will work").act()).isEqualTo(Act.THOUGHT);
  }

  @Test
  void theLastWordOfACueThatTellsAnActDecides() {
    String text = "He was seen as saying that it works.";
    assertThat(only(text, "was seen as saying", "that it works").act()).isEqualTo(Act.SAID);
  }

  @Test
  void aCueThatDoesNotTellLeavesTheActOpen() {
    assertThat(only("Ana Ruiz danced: it works.", "danced", "it works").act()).isNull();
  }

  @Test
  void noAttributionGivesNoQuote() {
    assertThat(new QuoteExtractor(text -> List.of()).extract(Texts.of(TEXT), List.of())).isEmpty();
  }

  private static Quote only(String text, String cue, String... content) {
    Attribution attribution =
        new Attribution(
            Arrays.stream(content).map(words -> Texts.last(text, words)).toList(),
            List.of(),
            List.of(Texts.last(text, cue)),
            null);
    PreparedText prepared = Texts.of(text);
    return new QuoteExtractor(any -> List.of(attribution)).extract(prepared, List.of()).get(0);
  }
}
