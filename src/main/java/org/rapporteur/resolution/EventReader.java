package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what happens to a resolution from the words around a mention. */
final class EventReader {
  private static final int LEFT = 16;
  private static final int RIGHT = 48;
  private static final int VOTED_TO = 10;
  private static final Set<String> ADOPT = Lexicon.group("adopt");
  private static final Set<String> ADOPTION = Lexicon.group("adoption");
  private static final Set<String> REJECT = Lexicon.group("reject");
  private static final Set<String> VETO = Lexicon.group("veto");
  private static final Set<String> BLOCK = Lexicon.group("block");
  private static final Set<String> PENDING = Lexicon.group("pending");
  private static final Set<String> PROPOSE = Lexicon.group("propose");
  private static final Set<String> FAIL = Lexicon.group("fail");
  private static final Set<String> REPEAL = Lexicon.group("repeal");
  private static final Set<String> IN_FORCE = Lexicon.group("in-force");
  private static final Set<String> IRREAL = Lexicon.group("irreal");
  private static final Set<String> FUTURE = Lexicon.group("future");
  private static final Set<String> DONE_TO = Lexicon.group("done-to");
  private static final Set<String> NEGATIVE = Lexicon.group("negative");
  private static final Set<String> BE =
      Set.of("was", "were", "is", "are", "been", "be", "being", "get", "got", "gets");
  private static final Set<String> SUBORDINATE =
      Set.of("after", "before", "when", "while", "although", "though", "because", "but", "if");
  private static final Set<String> WORDING =
      Set.of("text", "draft", "version", "wording", "series", "package");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "on", "for", "under", "with", "in", "by", "to", "from", "through", "against", "at",
          "about", "into", "per", "via", "behind", "over", "upon");

  private final Reading reading;

  EventReader(Reading reading) {
    this.reading = reading;
  }

  /** The event told at a mention, or null. */
  @Nullable Event read(Mention mention, int nextMention) {
    Event left = left(mention);
    if (left != null && left.type() != Event.Type.PENDING && left.type() != Event.Type.IN_FORCE) {
      return left;
    }
    Event right = Amendments.govern(reading, mention) ? null : right(mention, nextMention);
    if (right == null) {
      return left;
    }
    return left == null || right.type().compareTo(left.type()) > 0 ? right : left;
  }

  private @Nullable Event left(Mention mention) {
    int begin = Math.max(reading.unitBegin(mention.first()), mention.first() - LEFT);
    int before = mention.first() - 1;
    if (reading.word(before).equals("of") && WORDING.contains(reading.word(before - 1))) {
      before -= 2; // approved the text of a resolution
    }
    if (before >= begin && PREPOSITIONS.contains(reading.word(before))) {
      return governed(begin, before);
    }
    for (int i = before; i >= begin; i--) {
      String word = reading.word(i);
      if (word.equals(";") || word.equals(":") || word.equals("which") || word.equals("who")) {
        return null;
      }
      String tag = reading.tag(i);
      boolean verb = tag.startsWith("VB");
      Event.Type type = verb ? type(i, mention) : null;
      if (type != null) {
        return real(type, i, begin);
      }
      if (DONE_TO.contains(word) && verb) {
        return passesBehind(mention, i);
      }
      if (verb && !BE.contains(word) && !word.equals("has") && !word.equals("have")) {
        return null;
      }
    }
    return null;
  }

  /** {@code the adoption of}, {@code in line with}, {@code implement} before a preposition. */
  private @Nullable Event governed(int begin, int preposition) {
    for (int i = preposition; i >= begin && i >= preposition - 3; i--) {
      String word = reading.word(i);
      if (i < preposition && reading.tag(i).startsWith("NN") && ADOPTION.contains(word)) {
        return new Event(Event.Type.ADOPTED, i, isAsked(i, begin));
      }
      if (word.equals("veto") && i < preposition) {
        return new Event(Event.Type.VETOED, i, isAsked(i, begin));
      }
      if (IN_FORCE.contains(word)) {
        return new Event(Event.Type.IN_FORCE, i, false);
      }
    }
    return null;
  }

  /** {@code allowed the resolution to pass}, {@code put it to a vote}. */
  private @Nullable Event passesBehind(Mention mention, int verb) {
    int end = Math.min(reading.unitEnd(mention.first()), mention.end() + LEFT);
    for (int i = mention.end(); i + 1 < end; i++) {
      if (reading.word(i).equals("to")
          && (reading.word(i + 1).equals("pass") || reading.word(i + 1).equals("be"))) {
        return new Event(Event.Type.ADOPTED, i + 1, isAsked(verb, reading.unitBegin(verb)));
      }
    }
    return null;
  }

  private Event.@Nullable Type type(int i, Mention mention) {
    if (reading.is(i, VETO)) {
      return Event.Type.VETOED;
    }
    if (reading.is(i, ADOPT)) {
      return Event.Type.ADOPTED;
    }
    if (reading.word(i).equals("table") && isVotedTo(i)) {
      return Event.Type.FAILED; // a chamber of the United States lays it aside
    }
    if (reading.is(i, REJECT)) {
      return isByBody(i, mention) ? Event.Type.FAILED : null;
    }
    if (reading.is(i, BLOCK)) {
      return byPermanentMember(i) ? Event.Type.VETOED : null;
    }
    if (reading.is(i, REPEAL)) {
      return Event.Type.IN_FORCE;
    }
    if (reading.is(i, PENDING) || reading.is(i, PROPOSE)) {
      return Event.Type.PENDING;
    }
    return null;
  }

  /** Only a body rejects a resolution; a government rejects its content. */
  private boolean isByBody(int verb, Mention mention) {
    if (verb >= mention.end()) {
      for (int i = verb + 1; i < Math.min(verb + 8, reading.size()); i++) {
        if (reading.word(i).equals("by")) {
          return reading.bodies().at(i + 1) != null
              || reading.bodies().at(i + 2) != null
              || Numbers.valueOf(reading.word(i + 1)) >= 0;
        }
      }
      return true;
    }
    if (isVotedTo(verb)) {
      return true;
    }
    for (int i = verb - 1; i >= Math.max(reading.unitBegin(verb), verb - 5); i--) {
      BodyName body = reading.bodies().at(i);
      boolean rejects = body != null && body.body() != null && !isOfPlace(body);
      if (rejects || reading.word(i).startsWith("lawmaker")) {
        return true;
      }
      if (reading.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** {@code voted 72-11 to reject}. */
  private boolean isVotedTo(int verb) {
    int begin = Math.max(reading.unitBegin(verb), verb - VOTED_TO);
    boolean to = reading.word(verb - 1).equals("to");
    for (int i = verb - 2; to && i >= begin; i--) {
      if (reading.word(i).startsWith("vote")) {
        return true;
      }
    }
    return false;
  }

  /** {@code its mission to the Human Rights Council} is no body itself. */
  private boolean isOfPlace(BodyName body) {
    int before = body.first() - 1;
    before -= reading.word(before).equals("the") ? 1 : 0;
    return PREPOSITIONS.contains(reading.word(before));
  }

  private boolean byPermanentMember(int verb) {
    for (int i = verb - 1; i >= Math.max(reading.unitBegin(verb), verb - 4); i--) {
      if (VetoReader.isPermanentMember(reading.country(i))) {
        return true;
      }
    }
    return reading.word(verb + 1).equals("by")
        && (VetoReader.isPermanentMember(reading.country(verb + 2))
            || VetoReader.isPermanentMember(reading.country(verb + 3)));
  }

  private Event real(Event.Type type, int verb, int begin) {
    int i = verb - 1;
    while (i >= begin && reading.tag(i).startsWith("RB") && !reading.is(i, NEGATIVE)) {
      i--;
    }
    if (i >= begin && reading.is(i, NEGATIVE)) {
      boolean fails = type == Event.Type.ADOPTED;
      return new Event(fails ? Event.Type.FAILED : type, verb, !fails);
    }
    if (reading.word(i).equals("to")) {
      return afterTo(type, verb, i, begin);
    }
    boolean future = false;
    for (int k = i; k >= begin && k >= i - 3; k--) {
      if (reading.is(k, NEGATIVE) && type == Event.Type.ADOPTED) {
        return new Event(Event.Type.FAILED, verb, false);
      }
      if (reading.tag(k).equals("MD") || reading.word(k).equals("if")) {
        future = true;
      }
    }
    if (future && type == Event.Type.PENDING && !isAsked(verb, begin)) {
      return new Event(type, verb, false); // will introduce a resolution: the draft exists
    }
    return new Event(type, verb, future);
  }

  /**
   * {@code voted to adopt} has happened, {@code failed to adopt} has not, {@code to adopt} is open.
   */
  private Event afterTo(Event.Type type, int verb, int to, int begin) {
    for (int k = to - 1; k >= begin && k >= to - 12; k--) {
      if (reading.is(k, FAIL) || reading.word(k).equals("refused")) {
        return new Event(type == Event.Type.ADOPTED ? Event.Type.FAILED : type, verb, false);
      }
      if (reading.is(k, DONE_TO)) {
        boolean will = false;
        for (int m = k - 1; m >= begin && m >= k - 4; m--) {
          will |= reading.is(m, FUTURE) || reading.is(m, IRREAL);
        }
        return new Event(type, verb, will);
      }
      if (reading.is(k, IRREAL) && !reading.is(k, FUTURE)) {
        return new Event(type, verb, true);
      }
    }
    return new Event(type, verb, type != Event.Type.PENDING);
  }

  private boolean isAsked(int token, int begin) {
    for (int k = token - 1; k >= begin && k >= token - 8; k--) {
      if (reading.is(k, IRREAL)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Event right(Mention mention, int nextMention) {
    int end = Math.min(reading.unitEnd(mention.first()), mention.end() + RIGHT);
    end = Math.min(end, nextMention);
    Event best = null;
    for (int i = mention.end(); i < end; i++) {
      String word = reading.word(i);
      if (word.equals(";") || SUBORDINATE.contains(word)) {
        break;
      }
      Event event = rightEvent(mention, i);
      if (event != null && (best == null || event.type().compareTo(best.type()) > 0)) {
        best = event;
      }
    }
    return best;
  }

  private @Nullable Event rightEvent(Mention mention, int i) {
    int near = i - mention.end();
    if (near <= 2 && reading.word(mention.end()).equals("'s") && reading.is(i, ADOPTION)) {
      return new Event(Event.Type.ADOPTED, i, isAsked(mention.first(), reading.unitBegin(i)));
    }
    Event.Type type = reading.tag(i).startsWith("VB") ? type(i, mention) : null;
    if (type == null) {
      boolean fails = reading.is(i, FAIL) && reading.tag(i).equals("VBD");
      return fails && (isSubject(mention, i) || isDescribed(mention, i - 1))
          ? new Event(Event.Type.FAILED, i, false)
          : null;
    }
    int be = i - 1;
    while (be >= mention.end()
        && (reading.tag(be).startsWith("RB") || reading.word(be).equals("then"))) {
      be--;
    }
    if (be >= mention.end() && BE.contains(reading.word(be))) {
      boolean toBe = reading.word(be - 1).equals("to");
      if (toBe && mention.ordinal() > 0) {
        return new Event(type, i, false); // the second resolution to be passed
      }
      return toBe ? afterTo(type, i, be - 1, mention.end()) : real(type, i, mention.end());
    }
    String tag = reading.tag(i);
    boolean reduced = near == 0 || (near == 1 && reading.word(mention.end()).equals(","));
    reduced |= near <= 2 && be == mention.end() - 1;
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    if (reduced && participle && !isTransitive(i)) {
      return new Event(type, i, false);
    }
    if (type == Event.Type.ADOPTED && reading.word(i).startsWith("pass") && isSubject(mention, i)) {
      return new Event(type, i, false);
    }
    if (!participle || isTransitive(i) || !isDescribed(mention, be)) {
      return null;
    }
    boolean aside = reading.word(be).equals(",");
    boolean relative = reading.bodies().at(be) != null && followsRelative(mention, be);
    boolean passes = type == Event.Type.ADOPTED && reading.word(i).equals("passed");
    return aside || relative || passes ? new Event(type, i, false) : null;
  }

  /**
   * Whether from the mention to a token there are only nouns and what goes with them: {@code the
   * resolution on fishing off the Fijian coast, adopted in May}.
   */
  private boolean isDescribed(Mention mention, int last) {
    for (int i = mention.end(); i <= last; i++) {
      String tag = reading.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return false;
      }
    }
    return last - mention.end() <= LEFT;
  }

  /** {@code that the Council adopted}: nothing but a body's name behind the pronoun. */
  private boolean followsRelative(Mention mention, int body) {
    int i = body;
    while (i > mention.end() && reading.bodies().at(i) != null) {
      i--;
    }
    i -= reading.word(i).equals("the") || reading.word(i).equals("un") ? 1 : 0;
    String before = reading.word(i);
    boolean bare = i < mention.end() && reading.word(mention.end()).equals("the");
    return bare || before.equals("that") || before.equals("which");
  }

  private boolean isTransitive(int verb) {
    String next = reading.word(verb + 1);
    return next.equals("a") || next.equals("an") || (next.equals("the") && !isBodyAfter(verb));
  }

  private boolean isBodyAfter(int verb) {
    return reading.bodies().at(verb + 2) != null || reading.bodies().at(verb + 1) != null;
  }

  /**
   * Whether a finite verb has the mention as its subject: nothing but adverbs or an aside between.
   */
  private boolean isSubject(Mention mention, int verb) {
    if (!reading.tag(verb).equals("VBD") && !reading.tag(verb).equals("VBZ")) {
      return false;
    }
    int before = verb - 1;
    while (before >= mention.end() && reading.tag(before).startsWith("RB")) {
      before--;
    }
    return before == mention.end() - 1 || (reading.word(before).equals(",") && !isTransitive(verb));
  }
}
