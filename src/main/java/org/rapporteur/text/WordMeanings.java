package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * What the encoder's heads {@code names} and {@code tags} mean, learned with it ({@code
 * words.json}): named entities and parts of speech, both after CoreNLP's taggers.
 *
 * <p>May be shared between threads.
 *
 * @param names what the columns of {@code names} stand for: entity types, {@code O} for none
 * @param nameChain what joins the names' scores
 * @param tags what the columns of {@code tags} stand for
 */
record WordMeanings(List<String> names, LabelChain nameChain, List<String> tags) {
  private static final String NO_NAME = "O";

  /** Checks that the chain is one of the names. */
  WordMeanings {
    nameChain.check(names.size());
  }

  static WordMeanings read() {
    return ModelFiles.json("words.json", WordMeanings.class);
  }

  /** Penn Treebank tags, one a token. */
  List<String> tags(TokenScores scores, int tokens) {
    List<String> found = new ArrayList<>(tokens);
    for (int i = 0; i < tokens; i++) {
      found.add(tags.get(scores.best(i)));
    }
    return found;
  }

  /**
   * Named entities: neighbours of one type, in one sentence, are one. The chain runs over a whole
   * paragraph, as it was learned.
   */
  List<Entity> entities(TokenScores scores, PreparedText text) {
    List<Entity> entities = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      List<Sentence> sentences = text.sentences(paragraph);
      if (!sentences.isEmpty()) {
        int first = sentences.get(0).firstToken();
        int[] labels =
            nameChain.best(scores, first, sentences.get(sentences.size() - 1).endToken());
        for (Sentence sentence : sentences) {
          add(labels, first, sentence, text, entities);
        }
      }
    }
    return withNicknames(entities, text);
  }

  /** Makes one name of {@code Dwayne "The Rock" Johnson}, of which the tagger knows the ends. */
  private static List<Entity> withNicknames(List<Entity> entities, PreparedText text) {
    List<Entity> joined = new ArrayList<>(entities);
    for (Quotation quotation : text.quotations()) {
      List<Token> marked = text.tokens(quotation.span());
      int before = marked.isEmpty() ? -1 : marked.get(0).index() - 1;
      if (quotation.use() == Quotation.Use.NICKNAME && before >= 0) {
        int behind = marked.get(marked.size() - 1).index() + 1;
        for (int i = 0; i < joined.size(); i++) {
          Entity last = joined.get(i);
          if (last.firstToken() == behind && last.type() == EntityType.PERSON) {
            join(joined, i, before, last, text);
            break;
          }
        }
      }
    }
    return joined;
  }

  private static void join(
      List<Entity> joined, int index, int before, Entity last, PreparedText text) {
    int first = before;
    int at = index;
    while (at > 0 && joined.get(at - 1).endToken() > before) {
      first = Math.min(first, joined.remove(--at).firstToken());
    }
    Span span = new Span(text.tokens().get(first).begin(), last.span().end());
    joined.set(at, new Entity(span, first, last.endToken(), EntityType.PERSON));
  }

  private void add(
      int[] labels, int offset, Sentence sentence, PreparedText text, List<Entity> entities) {
    int begin = sentence.firstToken();
    for (int i = begin + 1; i <= sentence.endToken(); i++) {
      if (i == sentence.endToken() || labels[i - offset] != labels[begin - offset]) {
        EntityType type = type(labels[begin - offset]);
        if (type != null) {
          int end = text.tokens().get(i - 1).end();
          Span span = new Span(text.tokens().get(begin).begin(), end);
          entities.add(new Entity(span, begin, i, type));
        }
        begin = i;
      }
    }
  }

  private @Nullable EntityType type(int label) {
    String name = names.get(label);
    return name.equals(NO_NAME) ? null : EntityType.valueOf(name);
  }
}
