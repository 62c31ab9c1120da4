package org.rapporteur.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.Span;

/** Findings are written {@code source | cue | content … content}. */
class LearnedAttributionFinderTest {
  private static final LearnedAttributionFinder FINDER = new LearnedAttributionFinder();

  private static final String OPENING =
      "Council meets on the river\n\n"
          + "The council of Old Harbour met on Monday for two hours.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "\"We agree,\" said Dora Quill.#Dora Quill | said | \"We agree,\"",
        "\"We agree,\" Quill said.#Quill | said | \"We agree,\"",
        "\"Why not?\" she asked.#she | asked | \"Why not?\"",
        "Quill said, \"We agree.\"#Quill | said | \"We agree.\"",
        "Quill told reporters: \"We agree.\"#Quill | told reporters: | \"We agree.\"",
        "Quill: \"We agree.\"#Quill | : | \"We agree.\"",
        "Quill said that the river had risen.#Quill | said | that the river had risen",
        "Quill said the river had risen.#Quill | said | the river had risen",
        "The river has risen, Quill said.#Quill | said | The river has risen",
        "The council, Quill said on Monday, will close the dam before the winter comes.#Quill |"
            + " said | The council … will close the dam before the winter comes",
        "The river has risen, according to Dora Quill.#Dora Quill | according to | The river has"
            + " risen",
        "According to a report by the council, the river has risen since May.#a report by the"
            + " council | According to | the river has risen since May",
        "She called for more dams in the north.#She | called for | more dams in the north",
        "The river \"rises and falls\", Quill said.#Quill | said | The river \"rises and falls\"",
        "Quill said the river was \"a danger\" to all.#Quill | said | the river was \"a danger\" to"
            + " all",
        "She has also said the river rises.#She | has also said | the river rises",
        "Quill told the council that the river rises.#Quill | told | that the river rises",
      })
  void aCueTiesSourceAndContent(String text, String finding) {
    assertThat(findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "The water is ours, said Dora Quill, the mayor of Old Harbour.#Dora Quill, the mayor of Old"
            + " Harbour",
        "\"It is ours,\" said Tim Fell, who leads the river council.#Tim Fell, who leads the river"
            + " council",
        "Dora Quill, the mayor of Old Harbour, said the water is ours.#Dora Quill, the mayor of Old"
            + " Harbour",
        "Dora Quill and Tim Fell said the water is ours.#Dora Quill and Tim Fell",
        "The head of the council for rivers said the water is ours.#The head of the council for"
            + " rivers",
      })
  void aSourceIsTheWholeNounPhrase(String text, String source) {
    assertThat(findings(text))
        .hasSize(1)
        .allMatch(finding -> finding.matches("\\Q" + source + "\\E,? \\|.*"));
  }

  @Test
  void aNewCueOfTheSameSourceIsANewQuote() {
    assertThat(findings("\"We agree,\" Quill said on Monday, adding that the river rises."))
        .containsExactly("Quill | said | \"We agree,\"", "Quill | adding | that the river rises");
  }

  @Test
  void contentOnBothSidesOfACueIsOneQuote() {
    assertThat(findings("\"We agree,\" Quill said. \"The river is ours.\""))
        .containsExactly("Quill | said | \"We agree,\" … \"The river is ours.\"");
  }

  @Test
  void aQuotedParagraphWithoutASourceGoesOnWithTheOneBefore() {
    assertThat(findings("\"We agree,\" Quill said.\n\"So we shall sign it.\"\nThe council left."))
        .containsExactly("Quill | said | \"We agree,\" … \"So we shall sign it.\"");
  }

  @Test
  void reopenedParagraphsAreOneQuoteAlsoOverAHeading() {
    String text = "\"We agree,\" Quill said.\n\"We sign it.\nOn the river\n\"We keep it.\"";
    assertThat(findings(text))
        .containsExactly("Quill | said | \"We agree,\" … \"We sign it. … \"We keep it.\"");
  }

  @Test
  void aCueInTheLastParagraphGovernsThoseThatItContinues() {
    assertThat(findings("“We began in May.\n“We ended in June,” Quill said."))
        .containsExactly("Quill | said | “We began in May. … “We ended in June,”");
  }

  @Test
  void aQuotationWithItsOwnCueIsNotJoined() {
    assertThat(findings("\"We agree,\" Quill said. \"We do not,\" Fell said."))
        .containsExactly("Quill | said | \"We agree,\"", "Fell | said | \"We do not,\"");
  }

  @Test
  void contentRunsToTheEndOfAQuotationOfSeveralSentences() {
    assertThat(findings("Quill said: \"We agree. We shall sign it. It is ours.\" She left."))
        .containsExactly("Quill | said: | \"We agree. We shall sign it. It is ours.\"");
  }

  @Test
  void wordsInsideQuotationsAreNoCues() {
    assertThat(findings("\"He said the river rises,\" Quill said."))
        .containsExactly("Quill | said | \"He said the river rises,\"");
  }

  @Test
  void aNicknameIsNoQuotation() {
    assertThat(findings("Dora \"The Rock\" Quill said the river rises."))
        .containsExactly("Dora \"The Rock\" Quill | said | the river rises");
  }

  @Test
  void aTextWithoutCuesHasNoAttributions() {
    assertThat(findings("The river \"Blue\" rises in the north.")).isEmpty();
    assertThat(findings("")).isEmpty();
  }

  /** What is found in a text that stands below the first paragraphs of an article. */
  private static List<String> findings(String text) {
    String article = OPENING + text;
    return FINDER.find(Texts.of(article)).stream()
        .filter(found -> found.content().get(0).begin() >= OPENING.length())
        .map(
            found ->
                joined(article, found.source())
                    + " | "
                    + joined(article, found.cue())
                    + " | "
                    + joined(article, found.content()))
        .toList();
  }

  private static String joined(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }
}
