package org.rapporteur.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Span;

/**
 * Prepares articles for the extractors: paragraphs, quotation marks, sentences, tokens, and the
 * encoder's pass over them.
 *
 * <p>Opening loads the encoder (about half a second); a preparer may be shared between threads.
 */
public final class TextPreparer {
  private final Tokenizer tokenizer = new Tokenizer();
  private final WordMeanings meanings = WordMeanings.read();
  private final Function<PreparedText, EncoderPass> encoder;

  private TextPreparer(Function<PreparedText, EncoderPass> encoder) {
    this.encoder = encoder;
  }

  /** Loads the encoder. */
  public static TextPreparer open() {
    Encoder encoder = Encoder.open();
    WindowCutter cutter = new WindowCutter(encoder.wordPieces());
    return new TextPreparer(text -> EncoderPass.over(text, cutter, encoder));
  }

  /**
   * Prepares texts without an encoder, for making what one learns from: to ask such a text for
   * scores, entities or tags is an {@link IllegalStateException}.
   */
  public static TextPreparer withoutEncoder() {
    return new TextPreparer(
        text -> {
          throw new IllegalStateException("prepared without an encoder: " + text);
        });
  }

  /**
   * Prepares one article; an empty text has no tokens, sentences or paragraphs.
   *
   * @return what the text says and no more: any text can be prepared, in time in proportion to its
   *     length
   */
  public PreparedText prepare(Article article) {
    String text = article.text();
    List<Span> spans = ParagraphSplitter.split(text);
    List<Paragraph.Kind> kinds = ParagraphKinds.of(text, spans);
    List<Quotation> quotations = QuotationFinder.find(text, spans, kinds);
    BitSet openings = new BitSet(text.length());
    BitSet closings = new BitSet(text.length() + 1);
    for (Quotation quotation : quotations) {
      openings.set(quotation.span().begin());
      if (quotation.closed()) {
        closings.set(quotation.span().end());
      }
    }
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>(spans.size());
    for (Span span : spans) {
      int index = paragraphs.size();
      int firstSentence = sentences.size();
      @Nullable Span dateline =
          kinds.get(index) == Paragraph.Kind.BODY ? Datelines.find(text, span) : null;
      Span rest = span;
      if (dateline != null) { // a sentence of its own, so that no name runs over its dash
        tokenizer.tokenize(text, dateline, index, openings, closings, tokens, sentences);
        rest = new Span(dateline.end(), span.end());
      }
      tokenizer.tokenize(text, rest, index, openings, closings, tokens, sentences);
      paragraphs.add(
          new Paragraph(index, span, kinds.get(index), dateline, firstSentence, sentences.size()));
    }
    return new PreparedText(article, tokens, sentences, paragraphs, quotations, encoder, meanings);
  }
}
