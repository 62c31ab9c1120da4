package org.rapporteur.article;

import java.util.Set;

/**
 * Tells the language of a text.
 *
 * <p>{@code "Le Conseil de sécurité a adopté mardi une résolution."} gives {@code "fr"}. A text too
 * short or too doubtful to tell counts as English.
 *
 * <p>Most texts are known as English by their function words alone, in microseconds. OpenNLP's
 * model, which takes a second to load and a millisecond a text, is asked about the others, and
 * loaded when it is first needed. May be shared between threads.
 */
public final class LanguageIdentifier {
  /** The code of English. */
  public static final String ENGLISH = "en";

  /** So much of a text's beginning is looked at, in UTF-16 code units. */
  private static final int LOOKED_AT = 2_000;

  /**
   * A share of function words, in words of a hundred, that other languages do not reach. English
   * news have 15 to 35.
   */
  private static final int ENGLISH_PERCENT = 12;

  private static final int FEWEST_ENGLISH_WORDS = 3;

  /** With fewer letters than this (a headline has more) nothing is told. */
  private static final int FEWEST_LETTERS = 25;

  private static final Set<String> ENGLISH_WORDS = Set.copyOf(DataFile.lines("english-words.txt"));

  private LanguageIdentifier() {}

  /** An identifier; opening it loads nothing. */
  public static LanguageIdentifier open() {
    return new LanguageIdentifier();
  }

  /**
   * Tells the language of a text's beginning.
   *
   * @return ISO 639-1 where the language has such a code ({@code "fr"}), else ISO 639-3 ({@code
   *     "ceb"}); {@value #ENGLISH} where it cannot be told
   */
  public String identify(String text) {
    String sample = beginning(text, LOOKED_AT);
    WordCount count = new WordCount(sample);
    if (count.english >= FEWEST_ENGLISH_WORDS
        && count.english * 100 >= count.words * ENGLISH_PERCENT) {
      return ENGLISH;
    }
    if (count.latinLetters + count.otherLetters * 3 < FEWEST_LETTERS) { // a Han letter says more
      return ENGLISH;
    }
    return LanguageModel.identify(sample, count.otherLetters > count.latinLetters);
  }

  /** Up to so many characters, cut between words where there is a space. */
  static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.lastIndexOf(' ', length);
    int cut = space > length / 2 ? space : length;
    return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut);
  }

  /** The words of a sample, counted in one pass. */
  private static final class WordCount {
    private int words;
    private int english;
    private int latinLetters;
    private int otherLetters;

    WordCount(String sample) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= sample.length(); i++) {
        char c = i < sample.length() ? sample.charAt(i) : ' ';
        if (Character.isLetter(c)) {
          boolean latin = c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
          latinLetters += latin ? 1 : 0;
          otherLetters += latin ? 0 : 1;
          word.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        } else if (!word.isEmpty()) {
          words++;
          english += ENGLISH_WORDS.contains(word.toString()) ? 1 : 0;
          word.setLength(0);
        }
      }
    }
  }
}
