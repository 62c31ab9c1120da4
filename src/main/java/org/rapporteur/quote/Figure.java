package org.rapporteur.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place that the article names, with what it says of it. Filled while the
 * cast is built, only read later.
 */
final class Figure {
  /** What a figure is. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A name of which the text does not tell what it names. */
    UNTOLD
  }

  final int index;
  final Kind kind;

  /** The fullest name, as written, and its words in lower case. */
  String name;

  List<String> words;

  Gender gender = Gender.UNKNOWN;
  int maleSigns;
  int femaleSigns;
  int timesNamed;

  /** Words that the article uses of it, in lower case, roles by the form that stands for them. */
  final Set<String> described = new HashSet<>();

  @Nullable String role;
  @Nullable String affiliation;
  @Nullable String country;

  Figure(int index, Kind kind, String name, List<String> words) {
    this.index = index;
    this.kind = kind;
    this.name = name;
    this.words = words;
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** Whether it may be a person. */
  boolean mayBePerson() {
    return kind == Kind.PERSON || kind == Kind.UNTOLD;
  }

  /** Whether the article ties it to a country; none given, it need not. */
  boolean isOf(@Nullable String code) {
    return code == null || code.equals(country);
  }

  /** What the article tells of the gender, else what the given name tells. */
  Gender likelyGender() {
    if (gender != Gender.UNKNOWN || maleSigns == femaleSigns) {
      return gender;
    }
    return maleSigns > femaleSigns ? Gender.MALE : Gender.FEMALE;
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
