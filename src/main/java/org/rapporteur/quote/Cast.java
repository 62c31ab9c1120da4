package org.rapporteur.quote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everyone and everything that an article names, with all mentions in text order. */
final class Cast {
  private final List<Figure> figures;
  private final List<Mention> mentions;
  private final int[] mentionAt; // by token; -1 where none

  Cast(int tokens, List<Figure> figures, List<Mention> mentions) {
    this.figures = figures;
    this.mentions = mentions;
    this.mentionAt = new int[tokens];
    Arrays.fill(mentionAt, -1);
    for (int i = 0; i < mentions.size(); i++) {
      Arrays.fill(mentionAt, mentions.get(i).first(), mentions.get(i).end(), i);
    }
  }

  List<Figure> figures() {
    return figures;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The mention that the token is part of; null where it is part of none. */
  @Nullable Mention at(int token) {
    return token < 0 || token >= mentionAt.length || mentionAt[token] < 0
        ? null
        : mentions.get(mentionAt[token]);
  }

  /** The number of mentions that start before {@code token}. */
  int before(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
