package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Span;

/**
 * Prepares articles for the extractors: paragraphs, sentences, tokens, quotation marks, names.
 *
 * <p>Opening loads the models (about a second); a preparer may be shared between threads.
 */
public final class TextPreparer {
  private final Tokenizer tokenizer = new Tokenizer();
  private final NameTagger nameTagger = NameTagger.load();
  private final PartOfSpeechTagger partOfSpeechTagger = new PartOfSpeechTagger();

  private TextPreparer() {}

  /** Loads the models. */
  public static TextPreparer open() {
    return new TextPreparer();
  }

  /** Prepares one article; an empty text has no tokens, sentences or paragraphs. */
  public PreparedText prepare(Article article) {
    String text = article.text();
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span span : ParagraphSplitter.split(text)) {
      int firstSentence = sentences.size();
      tokenizer.tokenize(text, span, paragraphs.size(), tokens, sentences);
      paragraphs.add(
          new Paragraph(
              paragraphs.size(), span, Paragraph.Kind.BODY, null, firstSentence, sentences.size()));
    }
    return new PreparedText(
        article,
        tokens,
        sentences,
        paragraphs,
        List.of(),
        nameTagger.tag(tokens, sentences),
        partOfSpeechTagger::tag);
  }
}
