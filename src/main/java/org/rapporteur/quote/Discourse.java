package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far, in the order of the attributions. */
final class Discourse {
  /**
   * One attribution's speakers.
   *
   * @param speakers none where they have no name
   * @param token index of the source's first token, of the content's where there is no source
   * @param paragraph index of the paragraph
   * @param contentEnd index of the paragraph in which the content ends
   * @param quoted whether the content has quotation marks
   */
  record Turn(List<Figure> speakers, int token, int paragraph, int contentEnd, boolean quoted) {}

  static final int NEVER = 1000;
  private static final int REMEMBERED = 6;

  private final List<Turn> turns = new ArrayList<>();

  void add(Turn turn) {
    turns.add(turn);
  }

  @Nullable Turn last() {
    return turns.isEmpty() ? null : turns.get(turns.size() - 1);
  }

  /** The turns that a reader still has in mind, the last one first. */
  List<Turn> recent() {
    return turns.subList(Math.max(0, turns.size() - REMEMBERED), turns.size()).reversed();
  }

  /** 1 where the figure spoke last, 2 where one turn was between; {@link #NEVER} where long ago. */
  int turnsBack(Figure figure) {
    int back = 1;
    for (Turn turn : recent()) {
      if (turn.speakers().contains(figure)) {
        return back;
      }
      back++;
    }
    return NEVER;
  }

  boolean spokeIn(int paragraph, Figure figure) {
    for (Turn turn : recent()) {
      if (turn.paragraph() == paragraph && turn.speakers().contains(figure)) {
        return true;
      }
    }
    return false;
  }
}
