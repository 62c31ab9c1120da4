package org.rapporteur.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.text.Paragraph;

/** Which words of a text may tell what a resolution is about, and which speak of another one. */
final class TopicGround {
  /** So many words behind a mention are said of it. */
  static final int CLOSE = 14;

  private final Reading reading;
  private final boolean[] mentioned;
  private final boolean[] silent;

  /** All mentions, and with them bodies' names, dates and datelines, tell no topic. */
  TopicGround(Reading reading, List<Referent> referents) {
    this.reading = reading;
    this.mentioned = new boolean[reading.size()];
    this.silent = new boolean[reading.size()];
    for (Referent referent : referents) {
      for (MentionReading mention : referent.mentions) {
        mark(mentioned, mention.mention());
        mark(silent, mention.mention());
        mark(mention.date());
      }
    }
    for (BodyName body : reading.bodies().all()) {
      mark(silent, body.first(), body.end());
    }
    for (Paragraph paragraph : reading.text().paragraphs()) {
      Span dateline = paragraph.dateline();
      if (dateline != null) {
        reading.text().tokens(dateline).forEach(token -> silent[token.index()] = true);
      }
    }
  }

  boolean isSilent(int token) {
    return silent[token];
  }

  /** The tokens that are said of another resolution: those right behind its mentions. */
  boolean[] ofOthers(Referent referent) {
    boolean[] own = new boolean[mentioned.length];
    referent.mentions.forEach(mention -> mark(own, mention.mention()));
    boolean[] others = new boolean[mentioned.length];
    int left = 0;
    for (int i = 0; i < others.length; i++) {
      if (mentioned[i]) {
        left = own[i] ? 0 : CLOSE;
      } else if (i == reading.unitBegin(i)) {
        left = 0;
      }
      others[i] = left-- > 0;
    }
    return others;
  }

  /** Whether a resolution is mentioned in a unit {@code [begin, end)}. */
  boolean hasMention(int begin, int end) {
    boolean found = false;
    for (int i = begin; i < end; i++) {
      found |= mentioned[i];
    }
    return found;
  }

  private void mark(@Nullable DateExpression date) {
    if (date != null) {
      mark(silent, date.first(), date.end());
    }
  }

  private static void mark(boolean[] tokens, Mention mention) {
    mark(tokens, mention.first(), mention.end());
  }

  private static void mark(boolean[] tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      tokens[i] = true;
    }
  }
}
