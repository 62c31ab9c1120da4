package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.TokenScores;

/** The most probable sources, cues and contents of a text, and how probable its labels are. */
final class LabeledSpans {
  private final AttributionHeads heads;
  private final List<TokenRange> sources = new ArrayList<>();
  private final List<TokenRange> cues = new ArrayList<>();
  private final List<TokenRange> contents = new ArrayList<>();
  private final int[] labels;
  private final double[][] probabilities; // rows of tokens; null where nothing is labelled

  private LabeledSpans(AttributionHeads heads, int tokens) {
    this.heads = heads;
    this.labels = new int[tokens];
    this.probabilities = new double[tokens][];
  }

  /** Reads each paragraph by itself, for no span goes over its end. */
  static LabeledSpans of(PreparedText text, AttributionHeads heads) {
    LabeledSpans spans = new LabeledSpans(heads, text.tokens().size());
    TokenScores scores = text.scores("labels");
    for (Paragraph paragraph : text.paragraphs()) {
      List<Sentence> sentences = text.sentences(paragraph);
      if (!sentences.isEmpty()) {
        int first = sentences.get(0).firstToken();
        int end = sentences.get(sentences.size() - 1).endToken();
        spans.add(first, heads.chain().best(scores, first, end), scores);
      }
    }
    return spans;
  }

  private void add(int first, int[] found, TokenScores scores) {
    System.arraycopy(found, 0, labels, first, found.length);
    boolean any = false;
    int begin = 0;
    for (int i = 1; i <= found.length; i++) {
      if (i == found.length || !heads.labels().get(found[i]).startsWith("I-")) {
        List<TokenRange> kind = kind(heads.labels().get(found[begin]));
        if (kind != null) {
          kind.add(new TokenRange(first + begin, first + i));
          any = true;
        }
        begin = i;
      }
    }
    if (any) {
      double[][] rows = heads.chain().probabilities(scores, first, first + found.length);
      System.arraycopy(rows, 0, probabilities, first, rows.length);
    }
  }

  private @Nullable List<TokenRange> kind(String label) {
    return switch (label) {
      case "B-source" -> sources;
      case "B-cue" -> cues;
      case "B-content" -> contents;
      default -> null;
    };
  }

  List<TokenRange> sources() {
    return sources;
  }

  List<TokenRange> cues() {
    return cues;
  }

  List<TokenRange> contents() {
    return contents;
  }

  /** The geometric mean of the probabilities of the labels that a span's tokens have. */
  double mean(TokenRange range) {
    double sum = 0;
    for (int i = range.first(); i < range.end(); i++) {
      sum += Math.log(Math.max(1e-6, probability(i)));
    }
    return Math.exp(sum / (range.end() - range.first()));
  }

  /** The lowest of the probabilities of a span's first and last token and of the one behind it. */
  double edges(TokenRange range) {
    double behind = range.end() < labels.length ? probability(range.end()) : 1;
    return Math.min(probability(range.first()), Math.min(probability(range.end() - 1), behind));
  }

  private double probability(int token) {
    double[] row = probabilities[token];
    return row == null ? 1 : row[labels[token]];
  }
}
