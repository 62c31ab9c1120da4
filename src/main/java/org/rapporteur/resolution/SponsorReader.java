package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.fact.SponsorCount;

/**
 * Reads who drafted, proposed, presented or co-sponsored a resolution.
 *
 * <pre>
 * passive = ( "drafted" | "proposed" | … | "put forward" | "co-sponsored" | "led" ) "by" states
 * by      = mention "by" states                ( a resolution by Japan )
 * active  = states verb mention        ( Japan tabled the draft )
 * behalf  = verb mention "on behalf of" states
 * pen     = state "," "the penholder" | "penholder" states
 * noun    = state "," "a sponsor of" mention
 * states  = [ count ] { state | "," | "and" | "the" | "including" | "with" … }
 * count   = [ "more than" | "over" | "at least" | "some" | "nearly" … ] number [ "member" ] "countries"
 * </pre>
 */
final class SponsorReader {
  private static final Set<String> PROPOSE = Lexicon.group("propose");
  private static final Set<String> CO_SPONSOR = Lexicon.group("co-sponsor");
  private static final Set<String> IRREAL = Lexicon.group("irreal");
  private static final Set<String> NEGATIVE = Lexicon.group("negative");
  private static final int PENHOLDER_REACH = 4;
  private static final int LONGEST_ASIDE = 8;

  private final Reading reading;
  private final StateListReader lists;

  SponsorReader(Reading reading) {
    this.reading = reading;
    this.lists = new StateListReader(reading);
  }

  /** What the unit {@code [begin, end)} tells of the resolution mentioned in it. */
  Sponsors read(Mention mention, int begin, int end, int nextMention) {
    Sponsors found = new Sponsors();
    found.proposers.addAll(mention.countries());
    found.all.addAll(mention.countries());
    for (int i = mention.first(); i < mention.end(); i++) {
      String group = reading.group(i);
      if (group != null && (reading.isDash(i + 1) || reading.word(i + 1).equals("'s"))) {
        found.groups.add(group); // an EU-drafted text
      }
    }
    for (int i = mention.end(); i < Math.min(end, nextMention); i++) {
      passive(found, i, end);
    }
    for (int i = begin; i < end && found.count == null; i++) {
      SponsorCount told = reading.is(i, CO_SPONSOR) ? null : lists.count(i);
      boolean sponsors = told != null && reading.is(Numbers.read(reading, i).end(), CO_SPONSOR);
      found.count = sponsors ? told : null;
    }
    if (reading.word(mention.end()).equals("by")) {
      // a resolution by Russia and China
      Set<String> states = new LinkedHashSet<>();
      found.count = lists.read(mention.end() + 1, end, states, found.all, found.groups);
      found.proposers.addAll(states);
      found.all.addAll(states);
    }
    active(found, mention, begin);
    behalf(found, mention, end);
    sponsorOf(found, mention, begin);
    penholder(found, begin, end);
    return found;
  }

  /** What a unit tells of a resolution that is not mentioned in it: {@code an effort led by}. */
  Sponsors readWithoutMention(int begin, int end) {
    Sponsors found = new Sponsors();
    for (int i = begin; i < end; i++) {
      passive(found, i, end);
    }
    return found;
  }

  private void passive(Sponsors found, int i, int end) {
    boolean sponsored = reading.is(i, CO_SPONSOR);
    // co-sponsored is cut at its hyphen by some tokenizers
    boolean proposed = reading.is(i, PROPOSE) || reading.word(i).equals("led");
    if ((!sponsored && !proposed) || i + 2 >= end) {
      return;
    }
    int by = i + 1;
    boolean particle =
        reading.word(by).equals("forward")
            || reading.word(by).equals("up")
            || reading.word(by).equals("jointly")
            || reading.word(by).equals("on");
    by += particle ? 1 : 0;
    for (int k = by; k < by + 4 && !reading.word(by).equals("by") && k < end; k++) {
      // tabled on Tuesday by Ghana
      if (reading.word(k).equals("by") && !reading.tag(k - 1).startsWith("VB")) {
        by = k;
      }
    }
    boolean is = reading.word(by).equals("by") && !isAsked(i);
    if (!is) {
      return;
    }
    Set<String> states = new LinkedHashSet<>();
    Set<String> beside = new LinkedHashSet<>();
    SponsorCount count = lists.read(by + 1, end, states, beside, found.groups);
    found.all.addAll(states);
    found.all.addAll(beside);
    if (proposed && !sponsored) {
      found.proposers.addAll(states);
    }
    found.count = found.count == null ? count : found.count;
  }

  private boolean isAsked(int verb) {
    for (int k = verb - 1; k >= verb - 3 && k >= 0; k--) {
      boolean denied = reading.is(k, NEGATIVE);
      if (denied || (reading.is(k, IRREAL) && !reading.word(k).equals("call"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ghana and Fiji tabled the draft}: the states right before the verb. */
  private void active(Sponsors found, Mention mention, int begin) {
    for (int i = mention.first() - 1; i >= begin && i >= mention.first() - 10; i--) {
      boolean sponsored = reading.is(i, CO_SPONSOR);
      boolean proposed = reading.is(i, PROPOSE);
      if (!sponsored && !proposed) {
        if (reading.tag(i).startsWith("VB") || reading.word(i).equals(";")) {
          return;
        }
        continue;
      }
      if (!reading.tag(i).startsWith("V") || isAsked(i)) {
        return;
      }
      List<String> states = new ArrayList<>();
      int k = i - 1;
      while (k >= begin && (isAdverb(k) || reading.word(k).equals("have"))) {
        k--;
      }
      k = beforeAside(begin, k);
      while (k >= begin && (isSubject(k) || reading.group(k) != null)) {
        String group = reading.group(k);
        String code = reading.country(k);
        if (group != null) {
          found.groups.add(group);
        } else if (code != null && !reading.word(k).equals("'s") && !states.contains(code)) {
          states.add(0, code);
        }
        k--;
      }
      found.all.addAll(states);
      if (proposed && !sponsored) {
        found.proposers.addAll(states);
      }
      return;
    }
  }

  /**
   * {@code Britain, the penholder on Libya, tabled}: what stands between the commas is no sponsor.
   */
  private int beforeAside(int begin, int last) {
    if (!reading.word(last).equals(",")) {
      return last;
    }
    boolean aside = false;
    for (int k = last - 1; k >= begin && k >= last - LONGEST_ASIDE; k--) {
      if (reading.word(k).equals(",")) {
        return aside ? k - 1 : last;
      }
      aside |= !isSubject(k);
    }
    return last;
  }

  private boolean isAdverb(int k) {
    String word = reading.word(k);
    return reading.tag(k).startsWith("RB")
        || word.equals("has")
        || word.equals("had")
        || word.equals("jointly")
        || word.equals("who")
        || word.equals("which");
  }

  private boolean isSubject(int k) {
    String word = reading.word(k);
    return reading.country(k) != null
        || word.equals(",")
        || word.equals("and")
        || word.equals("the")
        || word.equals("'s")
        || word.equals("both")
        || word.equals("ambassador")
        || word.equals("delegation")
        || word.equals("representative");
  }

  /** {@code presented the draft on behalf of Algeria, Brazil and Cuba}. */
  private void behalf(Sponsors found, Mention mention, int end) {
    boolean told = false;
    for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 8); i--) {
      told |= reading.is(i, PROPOSE);
    }
    for (int i = mention.end(); i + 2 < end; i++) {
      told |= reading.is(i, PROPOSE);
      boolean behalf =
          reading.word(i).equals("on")
              && reading.word(i + 1).equals("behalf")
              && reading.word(i + 2).equals("of");
      if (told && behalf) {
        Set<String> states = new LinkedHashSet<>();
        SponsorCount count = lists.read(i + 3, end, states, states, found.groups);
        found.all.addAll(states);
        found.count = found.count == null ? count : found.count;
        return;
      }
    }
  }

  /** {@code Britain, the penholder on Libya}; {@code penholders France and Britain}. */
  private void penholder(Sponsors found, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!reading.word(i).startsWith("penholder")) {
        continue;
      }
      Set<String> states = new LinkedHashSet<>();
      for (int k = i + 1; k < end && (reading.country(k) != null || isSubject(k)); k++) {
        add(states, k);
      }
      for (int k = i - 1; states.isEmpty() && k >= begin && k >= i - PENHOLDER_REACH; k--) {
        add(states, k);
      }
      found.proposers.addAll(states);
      found.all.addAll(states);
    }
  }

  private void add(Set<String> states, int token) {
    String code = reading.country(token);
    if (code != null) {
      states.add(code);
    }
  }

  /** {@code Egypt, an original sponsor of the resolution}. */
  private void sponsorOf(Sponsors found, Mention mention, int begin) {
    int of = mention.first() - 1;
    boolean sponsor =
        of > begin
            && reading.word(of).equals("of")
            && reading.is(of - 1, CO_SPONSOR)
            && reading.tag(of - 1).startsWith("NN");
    if (!sponsor) {
      return;
    }
    int i = of - 2;
    while (i > begin && !reading.word(i).equals(",") && of - i < 6) {
      if (reading.word(i).equals("is")
          || reading.word(i).equals("was")
          || reading.word(i).equals("are")) {
        break;
      }
      i--;
    }
    for (int k = i - 1; k >= begin && k > i - 4; k--) {
      String code = reading.country(k);
      if (code != null) {
        found.all.add(code);
        return;
      }
    }
  }
}
