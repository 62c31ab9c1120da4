package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Span;

class ParagraphsTest {
  private static final String BODY = "The assembly met again and talked of water for two hours.";

  @Test
  void linesWithoutBlankLinesBetweenAreParagraphs() {
    assertThat(paragraphs("Dora Quill spoke.\nNobody answered her.\r\nShe left."))
        .containsExactly("Dora Quill spoke.", "Nobody answered her.", "She left.");
  }

  @Test
  void aHardWrappedTextComesOutAsWholeParagraphs() {
    String first =
        """
        The assembly of the river states met in the old harbour town and spoke
        about the water of the great river, which has fallen by two metres in
        as many years.\
        """
            .replace("\n", "\r\n");
    String second =
        """
        Nobody knows how long the states will talk, for there is neither a plan
        nor a day.\
        """;
    assertThat(paragraphs(first + "\r\n\r\n" + second)).containsExactly(first, second);
  }

  @Test
  void aLineThatGoesOnInLowerCaseBelongsToTheLineBefore() {
    assertThat(paragraphs(BODY + " " + BODY + " " + BODY + "\n\nDora Quill spoke of\nwater."))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\u00A0\u2028 \t", "\uFEFF"})
  void anEmptyTextHasNoParagraphs(String text) {
    assertThat(paragraphs(text)).isEmpty();
  }

  @Test
  void aByteOrderMarkAndNoBreakSpacesStayOutside() {
    assertThat(paragraphs("\uFEFF\u00A0One.\u00A0\rTwo.")).containsExactly("One.", "Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Importance of water", "WATER FOR ALL.", "Who Owns the River", "2. Water"})
  void aShortLineWithoutAnEndMarkIsAHeading(String line) {
    assertThat(kinds(BODY + "\n" + line + "\n" + BODY)).containsExactly("BODY", "HEADING", "BODY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"She agreed.", "\"We agree,\"", "- more water", "Why?", "They said:"})
  void aShortSentenceIsBody(String line) {
    assertThat(kinds(BODY + "\n" + line)).containsExactly("BODY", "BODY");
  }

  @Test
  void aLineAloneIsBody() {
    assertThat(kinds("Dora Quill said she agrees")).containsExactly("BODY");
  }

  @Test
  void headLinesOfAFileAreAsides() {
    assertThat(kinds("Title: Water\nDate: 2024-07-02\n\n" + BODY))
        .containsExactly("ASIDE", "ASIDE", "BODY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: The river in numbers",
        "Dora Quill at the river. (AP Photo/Tim Fell)",
        "By Dora Quill and Tim Fell",
        "Photo: Dora Quill",
        "* * *",
        "Advertisement",
        "The old harbour on Monday. REUTERS/Tim Fell",
      })
  void captionsLinksAndBylinesAreAsides(String line) {
    assertThat(kinds(BODY + "\n" + line)).containsExactly("BODY", "ASIDE");
  }

  @Test
  void aSentenceThatBeginsLikeALinkIsBody() {
    assertThat(kinds(BODY + "\nRead more books, Dora Quill told the children.").get(1))
        .isEqualTo("BODY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNITED NATIONS, July 2 (Xinhua) -- Dora Quill spoke.|UNITED NATIONS, July 2 (Xinhua) --",
        "WASHINGTON (AP) - Dora Quill spoke.|WASHINGTON (AP) -",
        "CNN — Dora Quill spoke.|CNN —",
        "GENEVA, 3 June 2026 – Dora Quill spoke.|GENEVA, 3 June 2026 –",
        "New York, 3 June – “We agree,” she said.|New York, 3 June –",
        "DUBUQUE, Iowa (AP) — Dora Quill spoke.|DUBUQUE, Iowa (AP) —",
        "BEIRUT/GENEVA (Reuters) - Dora Quill spoke.|BEIRUT/GENEVA (Reuters) -",
        "(Reuters) - Dora Quill spoke.|(Reuters) -",
        "SHANGHAI, Sept 9 - The bank spoke.|SHANGHAI, Sept 9 -",
      })
  void aDatelineRunsToItsDash(String paragraph, String dateline) {
    assertThat(dateline(paragraph)).isEqualTo(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — which met on Monday — agreed.",
        "Dora Quill - of all people - spoke.",
        "The Senate — Dora Quill's own — agreed.",
        "Nobody spoke.",
        "—",
      })
  void aDashAloneMakesNoDateline(String paragraph) {
    assertThat(dateline(paragraph)).isNull();
  }

  private static List<String> paragraphs(String text) {
    return ParagraphSplitter.split(text).stream().map(span -> span.of(text)).toList();
  }

  private static List<String> kinds(String text) {
    return ParagraphKinds.of(text, ParagraphSplitter.split(text)).stream().map(Enum::name).toList();
  }

  private static @Nullable String dateline(String paragraph) {
    Span span = Datelines.find(paragraph, new Span(0, paragraph.length()));
    return span == null ? null : span.of(paragraph);
  }
}
