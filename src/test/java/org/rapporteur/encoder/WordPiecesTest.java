package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##link", "##ed", "-", "united", ".", "s",
          "sao", "u", "中", "a", "##a", "¿");
  private static final WordPieces PIECES = read(String.join("\n", VOCABULARY));

  @ParameterizedTest
  @CsvSource({
    "unlinked, un ##link ##ed",
    "UNITED, united",
    "U.S., u . s .",
    "un-linked, un - [UNK]",
    "São, sao",
    "中, 中",
    "a中a, a 中 a",
    "¿, ¿",
    "xyz, [UNK]",
    "😀, [UNK]",
  })
  void aWordIsTheLongestPiecesThatFit(String word, String pieces) {
    assertThat(pieces(word)).isEqualTo(pieces);
  }

  @Test
  void whatHoldsNoLetterAtAllIsUnknownAndNeverNothing() {
    assertThat(pieces("\u200B")).isEqualTo("[UNK]");
    assertThat(pieces("")).isEqualTo("[UNK]");
  }

  @Test
  void aWordWithoutEndIsCut() {
    assertThat(PIECES.of("a.".repeat(500))).hasSize(WordPieces.MOST_PIECES);
    assertThat(pieces("a".repeat(500))).isEqualTo("[UNK]");
  }

  @Test
  void aSpecialPieceCannotBeSmuggledInByText() {
    assertThat(PIECES.of("[SEP]")).doesNotContain(PIECES.end());
  }

  @Test
  void aVocabularyWithoutItsSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> read("a\nb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }

  private static WordPieces read(String vocabulary) {
    try {
      return WordPieces.read(new StringReader(vocabulary));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String pieces(String word) {
    return String.join(" ", Arrays.stream(PIECES.of(word)).mapToObj(VOCABULARY::get).toList());
  }
}
