package org.rapporteur.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.Span;

/**
 * An article prepared once for all extractors. What it gives never changes once made.
 *
 * <p>Example: {@code Fu said. He left.} has two sentences, the tokens {@code Fu, said, ., He, left,
 * .}, one paragraph and no quotation.
 *
 * <p>The encoder's pass costs more than all the rest together; it is made once, when its first
 * number is asked for. One text is for one thread at a time.
 */
public final class PreparedText {
  private final Article article;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<Paragraph> paragraphs;
  private final List<Quotation> quotations;
  private final Function<PreparedText, EncoderPass> encoder;
  private final WordMeanings meanings;
  private @Nullable EncoderPass pass;
  private @Nullable List<Entity> entities;
  private @Nullable List<String> tags;

  PreparedText(
      Article article,
      List<Token> tokens,
      List<Sentence> sentences,
      List<Paragraph> paragraphs,
      List<Quotation> quotations,
      Function<PreparedText, EncoderPass> encoder,
      WordMeanings meanings) {
    this.article = article;
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    this.paragraphs = List.copyOf(paragraphs);
    this.quotations = List.copyOf(quotations);
    this.encoder = encoder;
    this.meanings = meanings;
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }

  /** All tokens, in text order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The tokens of a sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** All sentences, in text order; every token is in one. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentences of a paragraph. */
  public List<Sentence> sentences(Paragraph paragraph) {
    return sentences.subList(paragraph.firstSentence(), paragraph.endSentence());
  }

  /** All paragraphs, in text order; every sentence is in one. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** All quotations, nested ones too, by their begin. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** What one head of the encoder says of each token; what it means is its extractor's to know. */
  public TokenScores scores(String head) {
    EncoderPass made = pass;
    if (made == null) {
      made = encoder.apply(this);
      pass = made;
    }
    return made.scores(head);
  }

  /** Named persons, organisations and locations, in text order, none overlapping another. */
  public List<Entity> entities() {
    List<Entity> known = entities;
    if (known == null) {
      known = List.copyOf(meanings.entities(scores("names"), this));
      entities = known;
    }
    return known;
  }

  /** Penn Treebank part-of-speech tags, one a token of the sentence. */
  public List<String> tags(Sentence sentence) {
    return tags().subList(sentence.firstToken(), sentence.endToken());
  }

  /** The part-of-speech tag of one token. */
  public String tag(Token token) {
    return tags().get(token.index());
  }

  private List<String> tags() {
    List<String> known = tags;
    if (known == null) {
      known = List.copyOf(meanings.tags(scores("tags"), tokens.size()));
      tags = known;
    }
    return known;
  }

  /**
   * Index of the first token that ends behind {@code offset}: the token there, else the next one;
   * the number of tokens where none is left.
   */
  public int tokenAt(int offset) {
    return firstEndingBehind(tokens, Token::end, offset);
  }

  /** The tokens that share at least one code unit with {@code span}. */
  public List<Token> tokens(Span span) {
    int first = tokenAt(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.get(end).begin() < span.end()) {
      end++;
    }
    return tokens.subList(first, end);
  }

  @Override
  public String toString() {
    return article.id() + Arrays.asList(tokens.size(), sentences.size(), paragraphs.size());
  }

  /**
   * Index of the first quotation that begins at {@code offset} or behind it; the number of
   * quotations where none is left.
   */
  public int quotationFrom(int offset) {
    return firstEndingBehind(
        quotations, quotation -> quotation.span().begin() + 1, offset); // + 1: at counts too
  }

  private static <T> int firstEndingBehind(List<T> parts, ToIntFunction<T> end, int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(parts.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
