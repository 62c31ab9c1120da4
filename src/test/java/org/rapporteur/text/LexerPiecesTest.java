package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Span;

class LexerPiecesTest {
  private static final int LONG = 200_000;
  private static final String ACCENT = "e\u0301";

  private static List<String> pieces(String text) {
    return LexerPieces.of(text, new Span(0, text.length())).stream()
        .map(piece -> piece.of(text))
        .toList();
  }

  @Test
  void aTextWithoutLongRunsIsOnePiece() {
    String text = ("An address: https://example.org/" + "a".repeat(250) + "\n").repeat(9);
    assertThat(pieces(text)).containsExactly(text);
    assertThat(pieces("")).containsExactly("");
    assertThat(pieces("x".repeat(LexerPieces.LONGEST_RUN))).hasSize(1);
  }

  @Test
  void aPartOfATextKeepsItsOffsets() {
    String text = "12 " + "ab,".repeat(200) + " tail";
    List<Span> pieces = LexerPieces.of(text, new Span(3, text.length()));
    assertThat(pieces.get(0)).isEqualTo(new Span(3, 303));
    assertThat(pieces.get(pieces.size() - 1).end()).isEqualTo(text.length());
  }

  @Test
  void cutsAreBehindJointsAndNeverInsideACharacter() {
    assertThat(pieces("one--two,".repeat(60))).allMatch(piece -> piece.endsWith(","));
    assertThat(pieces("\uD83D\uDE00".repeat(999)))
        .allMatch(piece -> Character.isHighSurrogate(piece.charAt(0)));
    assertThat(pieces(ACCENT.repeat(999))).allMatch(piece -> piece.startsWith("e"));
    assertThat(pieces("x" + "\u0301".repeat(999))).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<!D "})
  void markupThatNeverEndsBeginsAPiece(String unit) {
    assertThat(pieces("a <!-- b --> c")).hasSize(1);
    assertThat(pieces("a <!-- b <!-- c")).containsExactly("a ", "<!-- b ", "<!-- c");
    assertThat(pieces("a <!b> <!-- c")).containsExactly("a <!b> ", "<!-- c");
    String text = unit.repeat(LONG / 5);
    PreparedText prepared =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> TextPreparer.withoutEncoder().prepare(Article.of("long", text)));
    assertThat(prepared.tokens()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/",
        "1/",
        "\u00E9/",
        "@a",
        "#a",
        "&a;",
        "A1/",
        "a,b",
        "x",
        "(",
        "-",
        "\u4E2D",
        "\uD83D\uDE00",
        "\u0301"
      })
  void theLexerIsNeverGivenALongerRunAndTakesTimeInProportion(String unit) {
    String text = unit.repeat(LONG / unit.length());
    assertThat(pieces(text)).allMatch(piece -> piece.length() <= LexerPieces.LONGEST_RUN);
    assertThat(String.join("", pieces(text))).isEqualTo(text);
    PreparedText prepared =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> TextPreparer.withoutEncoder().prepare(Article.of("long", text)));
    assertThat(prepared.tokens()).allMatch(token -> token.text().equals(token.span().of(text)));
  }
}
