package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Span;

class QuotationFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We agree,\"",
        "“We agree,”",
        "«We agree,»",
        "« We agree, »",
        "„We agree,“",
        "„We agree,”",
        "``We agree,''",
        "''We agree,''",
        "'We don't agree,'",
        "‘We don’t agree,’",
        "“We agree,\"",
      })
  void marksOfEveryStyleArePaired(String quotation) {
    assertThat(quotations(quotation + " said Dora Quill.")).containsExactly(quotation);
  }

  @Test
  void reversedGuillemetsArePaired() {
    assertThat(quotations("»We agree«, said Dora Quill.")).containsExactly("»We agree«");
  }

  @Test
  void singleMarksInsideDoubleOnesAreNested() {
    List<Quotation> found = find("\"They said 'no' to me,\" said Dora Quill.");
    assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
    assertThat(found).extracting(Quotation::closed).containsOnly(true);
  }

  @Test
  void doubleMarksInsideSingleOnesAreNested() {
    String text = "'They said \"no\" to me,' said Dora Quill.";
    assertThat(quotations(text)).containsExactly("'They said \"no\" to me,'", "\"no\"");
  }

  @Test
  void marksOfOneFamilyMayBeNestedToo() {
    String text = "\"They said \"no\" to me,\" said Dora Quill.";
    assertThat(quotations(text)).containsExactly("\"They said \"no\" to me,\"", "\"no\"");
  }

  @Test
  void aParagraphThatReopensGoesOnWithTheOneBefore() {
    List<Quotation> found = find("“We began.\n“We went on.\n“We ended,” said Dora Quill.");
    assertThat(found).extracting(Quotation::continued).containsExactly(true, true, false);
    assertThat(found).extracting(Quotation::closed).containsExactly(false, false, true);
  }

  @Test
  void aHeadingBetweenDoesNotEndAContinuedQuotation() {
    List<Quotation> found =
        find("He spoke. \"We began.\nA new beginning\n\"We ended,\" said Dora Quill.");
    assertThat(found).extracting(Quotation::continued).containsExactly(true, false);
  }

  @Test
  void singleMarksMayReopenEachParagraph() {
    List<Quotation> found = find("'We began.\n'We ended,' said Dora Quill.");
    assertThat(found).extracting(Quotation::continued).containsExactly(true, false);
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    String text = "She said: \"We agree.\nThey left.";
    assertThat(quotations(text)).containsExactly("\"We agree.");
    assertThat(find(text).get(0).continued()).isFalse();
  }

  @Test
  void anUnclosedQuotationEndsBeforeTheNextOne() {
    String text = "She said: \"We agree. He said: \"We do not.\" They left.";
    assertThat(quotations(text)).containsExactly("\"We agree. He said:", "\"We do not.\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boys' hats and the girls' hats lay there.",
        "Get 'em back to the '90s, rock 'n' roll, 'tis late.",
        "Get ‘em back, ’tis late.",
        "He is 6'2\" tall, a 5\" pipe in hand.",
        "The 4' board.",
      })
  void apostrophesFeetAndInchesAreNoQuotations(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @Test
  void inchesDoNotEndAQuotation() {
    assertThat(quotations("\"I am 6'2\" tall,\" said Dora Quill."))
        .containsExactly("\"I am 6'2\" tall,\"");
  }

  @Test
  void aPluralsApostropheDoesNotEndASingleQuotation() {
    assertThat(quotations("'The boys' toys are gone,' said Dora Quill."))
        .containsExactly("'The boys' toys are gone,'");
  }

  @Test
  void aNicknameIsMarkedAsOne() {
    assertThat(find("Then Dora \"The Rock\" Quill left."))
        .extracting(Quotation::use)
        .containsExactly(Quotation.Use.NICKNAME);
  }

  @Test
  void aQuotedTitleBehindAnArticleIsNoNickname() {
    assertThat(find("The \"Silent\" Sea opened."))
        .extracting(Quotation::use)
        .containsExactly(Quotation.Use.SPEECH);
  }

  @Test
  void threeThousandOpeningMarksTakeLittleTime() {
    String text = String.join(" ", Collections.nCopies(3000, "“he said \"so ‘now «then"));
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> find(text));
  }

  @Property(tries = 300)
  void anyMixOfMarksGivesQuotationsInsideOneParagraph(
      @ForAll
          @Chars({'"', '\'', '“', '”', '«', '»', '`', ' ', '\n', '.', 'a', '‘', '’', '\uD83D'})
          @CharRange(from = 'x', to = 'z')
          String text) {
    List<Span> paragraphs = ParagraphSplitter.split(text);
    assertThatCode(() -> find(text)).doesNotThrowAnyException();
    assertThat(find(text))
        .allMatch(q -> paragraphs.stream().anyMatch(paragraph -> paragraph.contains(q.span())));
  }

  private static List<Quotation> find(String text) {
    List<Span> paragraphs = ParagraphSplitter.split(text);
    return QuotationFinder.find(text, paragraphs, ParagraphKinds.of(text, paragraphs));
  }

  private static List<String> quotations(String text) {
    return find(text).stream().map(quotation -> quotation.span().of(text)).toList();
  }
}
