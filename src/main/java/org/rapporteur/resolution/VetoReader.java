package org.rapporteur.resolution;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads vetoes: {@code Russia and China vetoed}, {@code the US cast its veto}. */
final class VetoReader {
  private static final Set<String> VETO = Lexicon.group("veto");
  private static final Set<String> CAST = Lexicon.group("cast");
  private static final Set<String> PLURAL = Lexicon.group("plural-head");
  private static final Set<String> IRREAL = Lexicon.group("irreal");
  private static final Set<String> NOT_CAST =
      Set.of("threat", "threats", "power", "powers", "right", "-", "wielding");
  private static final Set<String> BACKED = Set.of("backed", "supported", "flanked", "followed");
  private static final Set<String> PERMANENT = Set.of("US", "RU", "SU", "CN", "FR", "GB");
  private static final Set<String> JOINT =
      Set.of(",", "and", "the", "both", "by", "then", "also", "again", "only", "later", "-");

  /**
   * A veto told in a unit.
   *
   * @param at its token
   * @param by codes of the permanent members that cast it; empty where none is named
   */
  record Veto(int at, Set<String> by) {}

  private final Reading reading;

  VetoReader(Reading reading) {
    this.reading = reading;
  }

  static boolean isPermanentMember(@Nullable String code) {
    return code != null && PERMANENT.contains(code);
  }

  /** The first veto cast in {@code [begin, end)}; null where none is. */
  @Nullable Veto read(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (reading.is(i, VETO) && isCast(i, begin)) {
        return new Veto(i, members(begin, i, end));
      }
    }
    return null;
  }

  private boolean isCast(int veto, int begin) {
    if (NOT_CAST.contains(reading.word(veto + 1))) {
      return false;
    }
    boolean noun = reading.tag(veto).startsWith("NN");
    boolean cast = !noun;
    for (int i = veto - 1; i >= begin && i >= veto - 6; i--) {
      if (reading.is(i, IRREAL)
          || reading.word(i).equals("not")
          || reading.word(i).equals("without")) {
        return false;
      }
      cast |= noun && reading.is(i, CAST);
    }
    if (!noun && strikesSeveral(veto)) {
      return false;
    }
    String word = reading.word(veto);
    if (word.equals("vetoing") && reading.word(veto - 1).equals("of")) {
      return false; // a streak of vetoing
    }
    return cast && !(word.equals("veto") && reading.tag(veto).equals("VB"));
  }

  /** {@code vetoed two earlier resolutions}: none of which is the one spoken of. */
  private boolean strikesSeveral(int veto) {
    for (int i = veto + 1; i < veto + 8 && i < reading.size(); i++) {
      if (reading.is(i, PLURAL)) {
        return true;
      }
      if (reading.tag(i).startsWith("V") || reading.word(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  private Set<String> members(int begin, int veto, int end) {
    Set<String> by = new LinkedHashSet<>();
    if (reading.word(veto + 1).equals("by")) {
      for (int i = veto + 1; i < end && (JOINT.contains(reading.word(i)) || countryAt(i)); i++) {
        add(by, i);
      }
      return by;
    }
    // The subject: back over adverbs, dates and the verb that casts it, to the countries.
    int i = veto - 1;
    int last = Math.max(begin, veto - 8);
    while (i >= last && !countryAt(i)) {
      i--;
    }
    i = beforeBacker(begin, i);
    int first = i;
    while (first > begin && (countryAt(first - 1) || JOINT.contains(reading.word(first - 1)))) {
      first--;
    }
    for (int k = Math.max(begin, first); k <= i; k++) {
      add(by, k);
    }
    return by;
  }

  /** {@code Russia, backed by China, cast its veto}: whose veto it was stands before the aside. */
  private int beforeBacker(int begin, int country) {
    int i = country;
    while (i > begin && (countryAt(i) || JOINT.contains(reading.word(i)))) {
      if (reading.word(i).equals("by") && BACKED.contains(reading.word(i - 1))) {
        return reading.word(i - 2).equals(",") ? i - 3 : i - 2;
      }
      i--;
    }
    return country;
  }

  private boolean countryAt(int i) {
    return reading.country(i) != null;
  }

  private void add(Set<String> by, int i) {
    String code = reading.country(i);
    if (isPermanentMember(code)) {
      by.add(code);
    }
  }
}
