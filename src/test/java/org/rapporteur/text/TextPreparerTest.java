package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPreparerTest {
  @Test
  void anEmptyTextHasNothing() {
    PreparedText text = SharedPreparer.prepare("");
    assertThat(text.tokens()).isEmpty();
    assertThat(text.sentences()).isEmpty();
    assertThat(text.paragraphs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One 😀 two 𝒳𝒴, \"three 😀,\" said Dora Quill.",
        "One\r\ntwo three.\r\n\r\nFour\u00A0five.",
        "\uFEFFOne two.",
        "A lone \uD83D surrogate, a \u0000 nought and a \u200B joint.",
        "Prices rose 3 1/2 per cent; call 555 0123 now.",
      })
  void everyTokenIsTheTextOfItsSpan(String source) {
    PreparedText text = SharedPreparer.prepare(source);
    assertThat(text.tokens()).allMatch(token -> token.span().of(source).equals(token.text()));
    assertThat(text.tokens()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  @Test
  void tokensBehindAstralCharactersStandInTheirPlace() {
    String source = "😀😀 Dora Quill agreed.";
    assertThat(SharedPreparer.prepare(source).tokens())
        .extracting(Token::text)
        .contains("Dora", "Quill", "agreed", ".");
  }

  @Test
  void straightMarksStayWithTheirSentences() {
    assertThat(sentences("\"We agree.\" \"We do not.\" She left. \"Why?\" They stayed."))
        .containsExactly(
            "\"We agree.\"", "\"We do not.\"", "She left.", "\"Why?\"", "They stayed.");
  }

  @Test
  void aQuotedQuestionDoesNotEndTheSentenceAroundIt() {
    assertThat(sentences("\"Why?\" he asked. She left."))
        .containsExactly("\"Why?\" he asked.", "She left.");
  }

  @Test
  void anAbbreviationAtASentencesEndEndsIt() {
    assertThat(sentences("She lives in the U.S. The river is far.")).hasSize(2);
  }

  @Test
  void anAbbreviationInASentenceDoesNotEndIt() {
    assertThat(sentences("The U.S. Senate met Mr. Quill of Acme Corp. on Monday.")).hasSize(1);
  }

  @Test
  void aDatelineIsASentenceOfItsOwn() {
    PreparedText text = SharedPreparer.prepare("GENEVA (AP) — Dora Quill spoke.");
    assertThat(text.sentences()).hasSize(2);
    assertThat(text.paragraphs().get(0).dateline()).isEqualTo(text.sentences().get(0).span());
  }

  @Test
  void personsPlacesAndOrganisationsAreNamed() {
    assertThat(entities("Dora Quill of the World Bank met Prime Minister John Fell in Paris."))
        .contains("PERSON Dora Quill", "ORGANIZATION World Bank", "PERSON John Fell")
        .contains("LOCATION Paris");
  }

  @Test
  void aNameWithANicknameIsOneName() {
    assertThat(entities("Yesterday Edwin \"The Rock\" Johnson met John Fell in Paris."))
        .contains("PERSON Edwin \"The Rock\" Johnson");
  }

  @Test
  void aHeadlineInCapitalsNamesOnlyWhatTheArticleNames() {
    assertThat(
            entities(
                "COUNCIL TALKS OF WATER AS JOHN FELL SPEAKS IN PARIS\n"
                    + "The council met. Then John Fell spoke in Paris about water."))
        .containsExactly(
            "PERSON JOHN FELL", "LOCATION PARIS", "PERSON John Fell", "LOCATION Paris");
  }

  @Test
  void namesDoNotDependOnTheArticlesBefore() {
    String source = "Fell spoke. Reading is a town. Will Mark Rich bill Bill?";
    List<String> first = entities(source);
    SharedPreparer.prepare("fell reading will mark rich bill spoke");
    assertThat(entities(source)).isEqualTo(first);
  }

  @Test
  void aLineOfManyThousandWordsIsCutIntoSentencesInLinearTime() {
    String source = "Water and River ".repeat(6_000);
    PreparedText text =
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> SharedPreparer.prepare(source));
    assertThat(text.sentences())
        .allMatch(s -> s.endToken() - s.firstToken() <= Tokenizer.LONGEST_SENTENCE);
  }

  private static List<String> sentences(String source) {
    return SharedPreparer.prepare(source).sentences().stream()
        .map(sentence -> sentence.span().of(source))
        .toList();
  }

  private static List<String> entities(String source) {
    return SharedPreparer.prepare(source).entities().stream()
        .map(entity -> entity.type() + " " + entity.span().of(source))
        .toList();
  }
}
