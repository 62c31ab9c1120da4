package org.rapporteur.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.fact.Resolution;
import org.rapporteur.reference.SymbolGrammar;

class SymbolSentencesTest {
  record Said(String sentence, String symbol) {}

  @Provide
  Arbitrary<Said> sentences() {
    Arbitrary<String> frame =
        Arbitraries.of(
            "Envoys at the United Nations spoke of the draft resolution on water, %s, for hours.",
            "At the United Nations they voted on a resolution (%s) late on Friday.",
            "The delegates of Fiji read out the resolution %s and then went home.");
    Arbitrary<String> plain =
        Arbitraries.of(
            "At the United Nations the delegates of Fiji quoted %s and went home.",
            "In the end, %s was what they voted on at the United Nations.",
            "Nobody at the United Nations had read %s.");
    return SymbolGrammar.any()
        .flatMap(
            printed ->
                Combinators.combine(
                        Arbitraries.integers().between(0, printed.spoken().size() - 1),
                        frame,
                        plain)
                    .as(
                        (way, around, alone) -> {
                          String written = printed.spoken().get(way);
                          boolean symbol = way == 0;
                          return new Said(
                              String.format(symbol ? around : alone, written), printed.symbol());
                        }));
  }

  @Property(tries = 200)
  void everySymbolAndNumberOfTheGrammarIsFoundInASentence(@ForAll("sentences") Said said) {
    List<Resolution> found = Found.in(said.sentence());
    assertThat(found).as(said.sentence()).extracting(Resolution::symbol).contains(said.symbol());
    assertThat(found).as(said.sentence()).hasSizeLessThanOrEqualTo(2);
  }

  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> glue =
        Arbitraries.of(
            "resolutions",
            "Res.",
            "UNSCR",
            "SC",
            "of",
            "to",
            "and",
            ",",
            "A",
            "(",
            ")",
            "2024",
            "12",
            "draft",
            "letter",
            "House",
            "-",
            "\n",
            ". The UN",
            "1701",
            "S/",
            "L.5",
            "🌲",
            "No.");
    Arbitrary<String> symbols = SymbolGrammar.any().map(SymbolGrammar.Printed::symbol);
    return Arbitraries.oneOf(glue, symbols)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 200)
  void anyMixtureOfSymbolsAndWordsGivesMentionsOfTheText(@ForAll("mixtures") String text) {
    for (Resolution resolution : Found.in(text)) {
      assertThat(resolution.mentions())
          .isNotEmpty()
          .allSatisfy(
              mention ->
                  assertThat(mention.span().of(text)).isEqualTo(mention.text()).isNotBlank());
    }
  }
}
