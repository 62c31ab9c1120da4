package org.rapporteur.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru was among those who voted against it.|who|voted against|it",
        "The Assembly adopted the draft resolution on dams.|The Assembly|adopted|the draft"
            + " resolution on dams",
        "It approved A/C.5/78/L.22 on Monday.|It|approved|A/C.5/78/L.22",
        "A French-drafted text was put to the vote.||was put to the vote|A French-drafted text",
        "An amendment proposed by Peru and Chile failed.|Peru and Chile|proposed by|An amendment",
        "Peru vetoed a resolution that would have sent boats.|Peru|vetoed|a resolution that would"
            + " have sent boats",
        "A curfew was negotiated.||was negotiated|A curfew",
        "The text is known as the Harbour Pact.||is known as|the Harbour Pact",
      })
  void whatIsDoneIsNotSaid(String text, String source, String cue, String content) {
    assertThat(quotes(text, source, cue, content)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru urged all to adopt the resolution.|Peru|urged all to adopt|the resolution",
        "Peru welcomed the resolution.|Peru|welcomed|the resolution",
        "Peru spoke in favour of the Russian text.|Peru|spoke in favour of|the Russian text",
        "Peru proposed more dams.|Peru|proposed|more dams",
        "Peru voted against \"a resolution of lies\".|Peru|voted against|\"a resolution of lies\"",
        "It was denied: any guilt.||was denied|any guilt",
      })
  void whatIsSaidOfATextIsAQuote(String text, String source, String cue, String content) {
    assertThat(quotes(text, source, cue, content)).hasSize(1);
  }

  private static List<Quote> quotes(
      String text, @Nullable String source, String cue, String content) {
    Attribution attribution =
        new Attribution(
            List.of(Texts.last(text, content)),
            source == null ? List.of() : List.of(Texts.last(text, source)),
            List.of(Texts.last(text, cue)),
            null);
    return new QuoteExtractor(any -> List.of(attribution)).extract(Texts.of(text), List.of());
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
