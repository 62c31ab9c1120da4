package org.rapporteur.text;

/**
 * What the encoder is told of a word beside its letters, as one number below {@link #COUNT}.
 *
 * <pre>
 * feature = ((quoted * SHAPES + shape) * PLACES + place)
 * quoted  = 0 outside of quotation marks, 1 inside, 2 inside marks inside marks
 * shape   = 0 lower case, 1 Capital first, 2 CAPITALS, 3 any other, 4 no letters
 * place   = 0 in a paragraph of running text, 1 at its begin, 2 in a heading, 3 in an aside
 * </pre>
 *
 * <p>A trained model rests on these numbers: to change one is to train again.
 */
final class WordFeatures {
  static final int SHAPES = 5;
  static final int PLACES = 4;
  static final int COUNT = 3 * SHAPES * PLACES;

  private WordFeatures() {}

  /** One feature a token. */
  static int[] of(PreparedText text) {
    int[] features = new int[text.tokens().size()];
    for (Paragraph paragraph : text.paragraphs()) {
      for (Sentence sentence : text.sentences(paragraph)) {
        for (Token token : text.tokens(sentence)) {
          features[token.index()] =
              shape(token.text()) * PLACES + place(paragraph, sentence, token);
        }
      }
    }
    for (Quotation quotation : text.quotations()) {
      int quoted = Math.min(quotation.depth() + 1, 2) * SHAPES * PLACES;
      for (Token token : text.tokens(quotation.span())) {
        int unquoted = features[token.index()] % (SHAPES * PLACES);
        features[token.index()] = Math.max(features[token.index()], quoted + unquoted);
      }
    }
    return features;
  }

  private static int place(Paragraph paragraph, Sentence sentence, Token token) {
    return switch (paragraph.kind()) {
      case BODY ->
          sentence.index() == paragraph.firstSentence() && token.index() == sentence.firstToken()
              ? 1
              : 0;
      case HEADING -> 2;
      case ASIDE -> 3;
    };
  }

  private static int shape(String word) {
    int capitals = 0;
    int letters = 0;
    int lower = 0;
    boolean first = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        first |= letters == 0 && Character.isUpperCase(c);
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    if (letters == 0) {
      return 4;
    }
    if (capitals == 0) {
      return 0;
    }
    if (first && (letters == 1 || capitals == 1)) {
      return 1;
    }
    return lower == 0 ? 2 : 3;
  }
}
