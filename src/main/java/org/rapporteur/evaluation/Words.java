package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.fact.Span;

/** A text's words for counting overlaps: runs of letters and digits. */
final class Words {
  private final List<Span> words;

  private Words(List<Span> words) {
    this.words = words;
  }

  static Words of(String text) {
    List<Span> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      boolean inWord = isOfWord(character);
      if (inWord && begin < 0) {
        begin = i;
      } else if (!inWord && begin >= 0) {
        words.add(new Span(begin, i));
        begin = -1;
      }
      i += Character.charCount(character);
    }
    if (begin >= 0) {
      words.add(new Span(begin, text.length()));
    }
    return new Words(words);
  }

  /** Letters, and numbers of all kinds (½, Ⅳ); no marks, no underscore. */
  static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(character);
    };
  }

  /** The words' texts, in order. */
  static List<String> in(String text) {
    return of(text).words.stream().map(word -> word.of(text)).toList();
  }

  /** The numbers of the words that share a character with one of {@code spans}. */
  BitSet covered(List<Span> spans) {
    BitSet covered = new BitSet();
    spans.forEach(span -> covered.or(covered(span)));
    return covered;
  }

  /** The first and last word of each span that has one. */
  Set<Span> ends(List<Span> spans) {
    Set<Span> ends = new HashSet<>();
    for (Span span : spans) {
      BitSet covered = covered(span);
      if (!covered.isEmpty()) {
        ends.add(new Span(covered.nextSetBit(0), covered.length() - 1));
      }
    }
    return ends;
  }

  private BitSet covered(Span span) {
    BitSet covered = new BitSet();
    int first =
        Collections.binarySearch(words, new Span(span.begin(), span.begin()), Span::compareTo);
    first = first < 0 ? -first - 1 : first;
    if (first > 0 && words.get(first - 1).end() > span.begin()) {
      first--;
    }
    int behind = first;
    while (behind < words.size() && words.get(behind).begin() < span.end()) {
      behind++;
    }
    covered.set(first, behind);
    return covered;
  }
}
