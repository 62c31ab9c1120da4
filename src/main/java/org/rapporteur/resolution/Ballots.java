package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence that tells of several resolutions, so that each has its own vote.
 *
 * <pre>
 * behind = act mention vote { act mention vote }     rejected one by 62 votes to 40 and adopted another by 80 to 12
 * before = vote act mention { vote act mention }     voted 62-40 to reject one and 80-12 to adopt another
 * </pre>
 */
final class Ballots {
  /**
   * A part of a sentence.
   *
   * @param begin its first token
   * @param end behind its last token
   * @param mention the mention whose vote is told there
   */
  record Part(int begin, int end, MentionReading mention) {}

  private Ballots() {}

  /**
   * The parts of a unit {@code [begin, end)}.
   *
   * @param mentions those in it of resolutions that may be voted on, in text order, at least one
   * @param vote the token of the first vote told in it
   */
  static List<Part> parts(int begin, int end, List<MentionReading> mentions, int vote) {
    List<Part> parts = new ArrayList<>();
    boolean before = vote < start(mentions.get(0), begin);
    int from = begin;
    for (int i = 0; i < mentions.size(); i++) {
      MentionReading mention = mentions.get(i);
      int to = end;
      if (i + 1 < mentions.size()) {
        int own = mention.mention().end();
        to = before ? own : Math.max(own, start(mentions.get(i + 1), own));
      }
      parts.add(new Part(from, Math.max(from, to), mention));
      from = Math.max(from, to);
    }
    return parts;
  }

  /** Where a mention begins, with the verb before it that tells its fate. */
  private static int start(MentionReading mention, int begin) {
    Event event = mention.event();
    int first = mention.mention().first();
    return event == null || event.verb() < begin ? first : Math.min(first, event.verb());
  }
}
