package org.rapporteur.resolution;

import java.util.Set;
import org.rapporteur.fact.Body;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * Tells resolutions and drafts from other papers whose symbols look the same.
 *
 * <p>The Security Council and the Board of Governors of the IAEA count drafts, letters and reports
 * in one row ({@code S/2024/254}, {@code GOV/2022/34}); the General Assembly's limited series holds
 * draft decisions and amendments too ({@code A/C.3/78/L.60}).
 */
final class DocumentSense {
  private static final Set<String> OURS = Lexicon.group("resolution-paper");
  private static final Set<String> OTHERS = Lexicon.group("other-paper");
  private static final Set<String> ACTS = Set.of("vote", "votes", "voted", "voting");
  private static final int LIMITED_REACH = 4;
  private static final int REACH = 60; // a letter's sender and addressee stand between

  private DocumentSense() {}

  /** Whether a hit names a letter, a report, a decision or the like. */
  static boolean isOther(Reading reading, Hit hit) {
    int token = reading.text().tokenAt(hit.span().begin());
    ResolutionSymbol symbol = hit.symbol();
    int begin = reading.unitBegin(token);
    if (symbol == null || !isOfAllPapers(symbol)) {
      boolean numbered = symbol == null ? hit.noun() : !symbol.draft() && !isAlone(hit);
      return !numbered && nearest(reading, token, Math.max(begin, token - LIMITED_REACH)) < 0;
    }
    int before = nearest(reading, token, Math.max(begin, token - REACH));
    return before < 0 || (before == 0 && !isSpokenOf(reading, token));
  }

  private static boolean isOfAllPapers(ResolutionSymbol symbol) {
    boolean council = symbol.draft() && symbol.body() == Body.UNSC;
    return (council && symbol.canonical().indexOf('L') < 0)
        || symbol.canonical().startsWith("GOV/");
  }

  /** ES-11/501 may be a decision; with letters before it the symbol says what it is. */
  private static boolean isAlone(Hit hit) {
    return hit.written().startsWith("ES");
  }

  /** 1 where the nearest noun for a paper means ours, -1 where it means another, 0 for none. */
  private static int nearest(Reading reading, int token, int begin) {
    for (int i = token - 1; i >= begin; i--) {
      if (reading.is(i, OURS)) {
        return 1;
      }
      if (reading.is(i, OTHERS)) {
        return -1;
      }
    }
    return 0;
  }

  /** Whether this unit or the one before speaks of a draft, or of a vote. */
  private static boolean isSpokenOf(Reading reading, int token) {
    int begin = reading.unitBegin(token);
    begin = begin > 0 ? reading.unitBegin(begin - 1) : begin;
    int end = Math.min(reading.unitEnd(token), token + REACH);
    for (int i = Math.max(begin, token - 2 * REACH); i < end; i++) {
      if (reading.is(i, OURS)
          || ACTS.contains(reading.word(i))
          || reading.is(i, Lexicon.group("veto"))
          || reading.is(i, Lexicon.group("adopt"))
          || reading.is(i, Lexicon.group("reject"))) {
        return true;
      }
    }
    return false;
  }
}
