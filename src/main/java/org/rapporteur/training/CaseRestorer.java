package org.rapporteur.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * Gives sentences in capitals the case that their words have elsewhere in the article, since to a
 * model every word of {@code ASSEMBLY ADOPTS TEXT ON WATER} looks like a name. A word that stands
 * nowhere else becomes lower case.
 */
final class CaseRestorer {
  /** Fewer words in capitals are an abbreviation or a name: {@code UN}, {@code NEW YORK}. */
  private static final int FEWEST_WORDS = 4;

  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private @Nullable Map<String, String> forms;

  CaseRestorer(List<Token> tokens, List<Sentence> sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** The words of {@code sentence}, one a token. */
  List<String> words(Sentence sentence) {
    List<Token> own = tokens.subList(sentence.firstToken(), sentence.endToken());
    if (!isInCapitals(own)) {
      return own.stream().map(Token::text).toList();
    }
    Map<String, String> known = forms();
    return own.stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .map(word -> known.getOrDefault(word, word))
        .toList();
  }

  private Map<String, String> forms() {
    Map<String, String> known = forms;
    if (known == null) {
      known = new HashMap<>();
      for (Sentence sentence : sentences) {
        List<Token> own = tokens.subList(sentence.firstToken(), sentence.endToken());
        if (!isInCapitals(own)) {
          // The first word's capital tells nothing.
          for (Token token : own.subList(1, own.size())) {
            known.putIfAbsent(token.text().toLowerCase(Locale.ROOT), token.text());
          }
        }
      }
      forms = known;
    }
    return known;
  }

  private static boolean isInCapitals(List<Token> own) {
    int words = 0;
    for (Token token : own) {
      boolean letters = false;
      for (int i = 0; i < token.text().length(); i++) {
        char c = token.text().charAt(i);
        if (Character.isLowerCase(c)) {
          return false;
        }
        letters |= Character.isLetter(c);
      }
      words += letters ? 1 : 0;
    }
    return words >= FEWEST_WORDS;
  }
}
