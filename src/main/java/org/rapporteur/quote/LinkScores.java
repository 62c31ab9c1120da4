package org.rapporteur.quote;

import org.rapporteur.text.PreparedText;
import org.rapporteur.text.TokenScores;

/**
 * How well one span of tokens is linked to another, by the encoder: the mean, over the tokens of
 * the first, of the products of their query vectors with the key vector of the second's first
 * token, and a score for their distance.
 */
final class LinkScores {
  private final TokenScores queries;
  private final TokenScores keys;
  private final TokenScores none;
  private final int[] distances;
  private final float[] byDistance;

  /**
   * Reads the vectors of one kind of link.
   *
   * @param head {@code cue} for links from content to cue, {@code source} from cue to source
   */
  LinkScores(PreparedText text, String head, int[] distances, float[] byDistance) {
    this.queries = text.scores(head + "_query");
    this.keys = text.scores(head + "_key");
    this.none = text.scores(head + "_none");
    this.distances = distances;
    this.byDistance = byDistance;
  }

  /** The scores of all links from one span. */
  From from(TokenRange span) {
    return new From(span);
  }

  /** The links of one span: its tokens' vectors are summed once. */
  final class From {
    private final TokenRange span;
    private final double[] query = new double[queries.width()];
    private final int size;

    private From(TokenRange span) {
      this.span = span;
      this.size = span.end() - span.first();
      for (int i = span.first(); i < span.end(); i++) {
        for (int k = 0; k < query.length; k++) {
          query[k] += queries.at(i, k);
        }
      }
    }

    /** The score of the link to the span that begins with {@code target}. */
    double score(int target) {
      double sum = 0;
      for (int k = 0; k < query.length; k++) {
        sum += query[k] * keys.at(target, k);
      }
      for (int i = span.first(); i < span.end(); i++) {
        sum += byDistance[bucket(target - i)];
      }
      return sum / size;
    }

    /** The score of no link. */
    double none() {
      double sum = 0;
      for (int i = span.first(); i < span.end(); i++) {
        sum += none.at(i, 0);
      }
      return sum / size;
    }
  }

  private int bucket(int apart) {
    int bucket = 0;
    while (bucket < distances.length && Math.abs(apart) >= distances[bucket]) {
      bucket++;
    }
    return distances.length + Integer.signum(apart) * bucket;
  }
}
