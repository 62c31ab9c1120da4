package org.rapporteur.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.fact.Span;

/**
 * CoreNLP's Penn Treebank tokenizer and sentence splitter, a paragraph at a time.
 *
 * <p>The splitter is told which marks open and close quotations, so that straight marks go with the
 * right sentence too; the lexer gets {@link LexerPieces}, so that its time is in proportion to the
 * length of any text. Two things are mended after it: what follows a quoted question in lower case
 * ({@code "Who?" he asked.}) is no new sentence, and no sentence is longer than {@link
 * #LONGEST_SENTENCE} tokens, so that what follows stays quick on lists and tables.
 */
final class Tokenizer {
  static final int LONGEST_SENTENCE = 400;

  // invertible keeps offsets; quotation marks and dashes stay as they are written.
  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.PTBTokenizerFactory.newPTBTokenizerFactory(
          new CoreLabelTokenFactory(),
          "invertible,untokenizable=noneKeep,quotes=original,ellipses=original,dashes=original");
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  /**
   * Adds the tokens and sentences of a paragraph, or of a part of it, to those of the text before.
   *
   * @param openings offsets where quotations begin
   * @param closings offsets behind which quotations end
   */
  void tokenize(
      String text,
      Span part,
      int paragraph,
      BitSet openings,
      BitSet closings,
      List<Token> tokens,
      List<Sentence> sentences) {
    List<CoreLabel> labels = labels(text, part);
    for (CoreLabel label : labels) {
      if (openings.get(label.beginPosition())) {
        label.setWord("``");
      } else if (closings.get(label.endPosition())) {
        label.setWord("''");
      }
    }
    int first = tokens.size();
    for (List<CoreLabel> labelsOfSentence : splitter.process(labels)) {
      boolean goesOn =
          tokens.size() > first
              && closings.get(tokens.get(tokens.size() - 1).end())
              && beginsInLowerCase(labelsOfSentence);
      if (!goesOn) {
        first = endSentence(first, paragraph, tokens, sentences);
      }
      for (CoreLabel label : labelsOfSentence) {
        if (tokens.size() - first == LONGEST_SENTENCE) {
          first = endSentence(first, paragraph, tokens, sentences);
        }
        Span span = new Span(label.beginPosition(), label.endPosition());
        tokens.add(new Token(tokens.size(), span, span.of(text), sentences.size()));
      }
    }
    endSentence(first, paragraph, tokens, sentences);
  }

  /** What the lexer finds in {@code part}, with offsets into {@code text}. */
  private List<CoreLabel> labels(String text, Span part) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Span piece : LexerPieces.of(text, part)) {
      for (CoreLabel label : factory.getTokenizer(new StringReader(piece.of(text))).tokenize()) {
        label.setBeginPosition(piece.begin() + label.beginPosition());
        label.setEndPosition(piece.begin() + label.endPosition());
        labels.add(label);
      }
    }
    return labels;
  }

  /** Makes a sentence of the tokens from {@code first}; returns where the next one begins. */
  private static int endSentence(
      int first, int paragraph, List<Token> tokens, List<Sentence> sentences) {
    int end = tokens.size();
    if (first < end) {
      Span span = new Span(tokens.get(first).begin(), tokens.get(end - 1).end());
      sentences.add(new Sentence(sentences.size(), span, first, end, paragraph));
    }
    return end;
  }

  private static boolean beginsInLowerCase(List<CoreLabel> labels) {
    return !labels.isEmpty() && Character.isLowerCase(labels.get(0).originalText().codePointAt(0));
  }
}
