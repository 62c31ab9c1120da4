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
 * <p>Part-of-speech tags cost more than all the rest together, so they are made when first asked
 * for, a sentence at a time. One text is for one thread at a time.
 */
public final class PreparedText {
  private final Article article;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<Paragraph> paragraphs;
  private final List<Quotation> quotations;
  private final List<Entity> entities;
  private final Function<List<Token>, List<String>> tagger;
  private final @Nullable List<String>[] tags;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
  PreparedText(
      Article article,
      List<Token> tokens,
      List<Sentence> sentences,
      List<Paragraph> paragraphs,
      List<Quotation> quotations,
      List<Entity> entities,
      Function<List<Token>, List<String>> tagger) {
    this.article = article;
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    this.paragraphs = List.copyOf(paragraphs);
    this.quotations = List.copyOf(quotations);
    this.entities = List.copyOf(entities);
    this.tagger = tagger;
    this.tags = new List[sentences.size()];
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

  /** Named persons, organisations and locations, in text order, none overlapping another. */
  public List<Entity> entities() {
    return entities;
  }

  /** Penn Treebank part-of-speech tags, one a token of the sentence. */
  public List<String> tags(Sentence sentence) {
    List<String> known = tags[sentence.index()];
    if (known == null) {
      known = List.copyOf(tagger.apply(tokens(sentence)));
      tags[sentence.index()] = known;
    }
    return known;
  }

  /** The part-of-speech tag of one token; its whole sentence is tagged. */
  public String tag(Token token) {
    Sentence sentence = sentences.get(token.sentence());
    return tags(sentence).get(token.index() - sentence.firstToken());
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

  /** The sentence at {@code offset}, else the next one; null where none is left. */
  public @Nullable Sentence sentenceAt(int offset) {
    int index = firstEndingBehind(sentences, sentence -> sentence.span().end(), offset);
    return index < sentences.size() ? sentences.get(index) : null;
  }

  /** The paragraph at {@code offset}, else the next one; null where none is left. */
  public @Nullable Paragraph paragraphAt(int offset) {
    int index = firstEndingBehind(paragraphs, paragraph -> paragraph.span().end(), offset);
    return index < paragraphs.size() ? paragraphs.get(index) : null;
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
