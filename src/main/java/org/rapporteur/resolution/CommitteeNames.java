package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds committees that their noun alone names, by whose they are, and the plenary above them.
 *
 * <pre>
 * committee = body "'s" { adjective | noun } "committee"      the Assembly's budget committee
 *           | "committee of" [ "the" ] [ "UN" ] body          the budget committee of the Assembly
 *           | "the committee"                                 the one named before
 * plenary   = "the plenary"                                   of the body whose committee was named
 * </pre>
 */
final class CommitteeNames {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final int LONGEST = 5;

  private final Reading reading;
  private final BodyNames bodies;
  private final List<BodyName> found = new ArrayList<>();
  private @Nullable BodyName last;

  private CommitteeNames(Reading reading, BodyNames bodies) {
    this.reading = reading;
    this.bodies = bodies;
  }

  /** Those of a text whose other bodies are known, in text order. */
  static List<BodyName> find(Reading reading, BodyNames bodies) {
    CommitteeNames names = new CommitteeNames(reading, bodies);
    for (int i = 0; i < reading.size(); i++) {
      names.read(i);
    }
    return names.found;
  }

  private void read(int i) {
    BodyName named = bodies.at(i);
    if (named != null) {
      last = named.committee() ? named : last;
    } else if (reading.word(i).equals("committee")) {
      last = committee(i);
      add(last);
    } else if (reading.word(i).equals("plenary") && last != null && isDefinite(i)) {
      add(new BodyName(i, i + 1, last.body(), /* committee= */ false, /* sure= */ true));
    }
  }

  private void add(@Nullable BodyName name) {
    if (name != null) {
      found.add(name);
    }
  }

  private @Nullable BodyName committee(int i) {
    BodyName owner = ownerBefore(i);
    owner = owner == null ? ownerBehind(i) : owner;
    boolean anaphor = isDefinite(i) && !isProperName(i);
    BodyName whose = owner == null && anaphor ? last : owner;
    return whose == null
        ? null
        : new BodyName(i, i + 1, whose.body(), /* committee= */ true, /* sure= */ true);
  }

  private @Nullable BodyName ownerBefore(int i) {
    for (int k = i - 1; k >= reading.unitBegin(i) && k >= i - LONGEST; k--) {
      if (reading.word(k).equals("'s")) {
        return ofOneBody(bodies.at(k - 1));
      }
      boolean within = reading.tag(k).startsWith("NN") || reading.tag(k).startsWith("JJ");
      if (!within) {
        return null;
      }
    }
    return null;
  }

  private @Nullable BodyName ownerBehind(int i) {
    int k = i + 1;
    if (!reading.word(k).equals("of")) {
      return null;
    }
    k += reading.word(k + 1).equals("the") ? 2 : 1;
    k += reading.word(k).equals("un") ? 1 : 0;
    return ofOneBody(bodies.at(k));
  }

  private static @Nullable BodyName ofOneBody(@Nullable BodyName owner) {
    return owner == null || owner.body() == null ? null : owner;
  }

  private boolean isDefinite(int i) {
    return DEFINITE.contains(reading.word(i - 1));
  }

  /** {@code the Committee of the Red Cross}, {@code the Committee on Torture}: on its own. */
  private boolean isProperName(int i) {
    String next = reading.word(i + 1);
    return reading.capital(i) && (next.equals("of") || next.equals("on") || next.equals("for"));
  }
}
