package org.rapporteur.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import org.rapporteur.fact.Span;

/** CoreNLP's Penn Treebank tokenizer and sentence splitter, a paragraph at a time. */
final class Tokenizer {
  // invertible keeps offsets; quotation marks and dashes stay as they are written.
  private final TokenizerFactory<CoreLabel> factory =
      PTBTokenizer.PTBTokenizerFactory.newPTBTokenizerFactory(
          new CoreLabelTokenFactory(),
          "invertible,untokenizable=noneKeep,quotes=original,ellipses=original,dashes=original");
  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  /** Adds the tokens and sentences of one paragraph to those of the paragraphs before it. */
  void tokenize(
      String text, Span paragraph, int index, List<Token> tokens, List<Sentence> sentences) {
    List<CoreLabel> labels = factory.getTokenizer(new StringReader(paragraph.of(text))).tokenize();
    for (List<CoreLabel> labelsOfSentence : splitter.process(labels)) {
      int firstToken = tokens.size();
      for (CoreLabel label : labelsOfSentence) {
        Span span =
            new Span(
                paragraph.begin() + label.beginPosition(), paragraph.begin() + label.endPosition());
        tokens.add(new Token(tokens.size(), span, span.of(text), sentences.size()));
      }
      if (firstToken < tokens.size()) {
        Span span = new Span(tokens.get(firstToken).begin(), tokens.get(tokens.size() - 1).end());
        sentences.add(new Sentence(sentences.size(), span, firstToken, tokens.size(), index));
      }
    }
  }
}
