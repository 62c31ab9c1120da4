package org.rapporteur.country;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.Countries;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Token;

/**
 * The words of an article: its tokens, parted at inner hyphens and apostrophes, without
 * punctuation.
 *
 * <p>{@code anti-Russian} has two words, {@code U.S.} one, {@code China's} two. Addresses of web
 * and mail have none. What stands between two words is kept as a {@link Gap}.
 */
final class Words {
  /** What stands before a word. */
  enum Gap {
    /** Blanks and one line end at most. */
    SPACE,
    HYPHEN,
    APOSTROPHE,
    /** Other marks, an empty line, or the text's begin. */
    BREAK
  }

  private final String text;
  private int size;
  private int[] begins;
  private int[] ends;
  private int[] tokens;
  private int[] sentences;
  private Gap[] gaps;
  private String[] folded;
  private @Nullable SentenceCases cases;

  private Words(String text, int capacity) {
    this.text = text;
    begins = new int[capacity];
    ends = new int[capacity];
    tokens = new int[capacity];
    sentences = new int[capacity];
    gaps = new Gap[capacity];
    folded = new String[capacity];
  }

  static Words of(PreparedText prepared) {
    Words words = new Words(prepared.text(), prepared.tokens().size() + 16);
    for (Token token : prepared.tokens()) {
      words.add(token);
    }
    return words;
  }

  /** The words of a title, which has no sentences and was not tokenized. */
  static Words ofTitle(String title) {
    Words words = new Words(title, 32);
    int begin = 0;
    for (int i = 0, token = 0; i <= title.length(); i++) {
      if (i == title.length() || Character.isWhitespace(title.charAt(i))) {
        if (i > begin) {
          words.add(new Token(token++, new Span(begin, i), title.substring(begin, i), 0));
        }
        begin = i + 1;
      }
    }
    return words;
  }

  int size() {
    return size;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** Index of the token that the word stands in. */
  int token(int word) {
    return tokens[word];
  }

  int sentence(int word) {
    return sentences[word];
  }

  /** What stands before a word; BREAK where no such word is. */
  Gap gap(int word) {
    return word <= 0 || word >= size ? Gap.BREAK : gaps[word];
  }

  /** The word by {@link Countries#fold}; empty where no such word is. */
  String folded(int word) {
    return word < 0 || word >= size ? "" : folded[word];
  }

  /** Several words by {@link Countries#fold}, with blanks between them. */
  String folded(int first, int end) {
    if (end - first == 1) {
      return folded(first);
    }
    StringBuilder key = new StringBuilder(folded(first));
    for (int i = first + 1; i < end; i++) {
      key.append(' ').append(folded(i));
    }
    return key.toString();
  }

  /** All words by {@link Countries#fold}. */
  Set<String> vocabulary() {
    return new HashSet<>(Arrays.asList(folded).subList(0, size));
  }

  boolean startsUpper(int word) {
    return word >= 0 && word < size && Character.isUpperCase(text.codePointAt(begins[word]));
  }

  boolean hasUpper(int word) {
    for (int i = begins[word]; i < ends[word]; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has letters and none of them is small. */
  boolean allUpper(int word) {
    boolean letter = false;
    for (int i = begins[word]; i < ends[word]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }

  boolean isFirstOfSentence(int word) {
    return word == 0 || sentences[word] != sentences[word - 1];
  }

  /** Whether a full stop stands right behind the word. */
  boolean stopFollows(int word) {
    return ends[word] < text.length() && text.charAt(ends[word]) == '.';
  }

  /** Whether nearly all longer words of the word's sentence have a capital. */
  boolean inHeadline(int word) {
    return cases().isHeadline(sentences[word]);
  }

  /** Whether nearly all words of the word's sentence are in capitals. */
  boolean inCapitals(int word) {
    return cases().isInCapitals(sentences[word]);
  }

  private SentenceCases cases() {
    SentenceCases known = cases;
    if (known == null) {
      known = SentenceCases.of(this);
      cases = known;
    }
    return known;
  }

  private void add(Token token) {
    String written = token.text();
    if (isAddress(written)) {
      return;
    }
    int begin = -1;
    for (int i = 0; i <= written.length(); i++) {
      boolean inside = i < written.length() && Countries.isWordPart(written.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        add(token, begin, i);
        begin = -1;
      }
    }
  }

  private static boolean isAddress(String token) {
    return token.length() > 3
        && (token.contains("://") || token.startsWith("www.") || token.indexOf('@') >= 0);
  }

  private void add(Token token, int from, int to) {
    String word = Countries.fold(token.text().substring(from, to));
    if (word.isEmpty()) {
      return; // full stops only
    }
    if (size == begins.length) {
      grow();
    }
    begins[size] = token.begin() + from;
    ends[size] = token.begin() + to;
    tokens[size] = token.index();
    sentences[size] = token.sentence();
    gaps[size] = size == 0 ? Gap.BREAK : gapBetween(ends[size - 1], begins[size]);
    folded[size] = word;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    tokens = Arrays.copyOf(tokens, capacity);
    sentences = Arrays.copyOf(sentences, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
    folded = Arrays.copyOf(folded, capacity);
  }

  private Gap gapBetween(int begin, int end) {
    if (end - begin == 1 && "-\u2010\u2011\u2013".indexOf(text.charAt(begin)) >= 0) {
      return Gap.HYPHEN;
    }
    if (end - begin == 1 && "'\u2019".indexOf(text.charAt(begin)) >= 0) {
      return Gap.APOSTROPHE;
    }
    int lines = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00ad') {
        return Gap.BREAK;
      }
      if (c == '\n' && ++lines > 1) {
        return Gap.BREAK;
      }
    }
    return begin == end ? Gap.BREAK : Gap.SPACE;
  }

  @Override
  public String toString() {
    return List.of(folded).subList(0, size).toString();
  }
}
