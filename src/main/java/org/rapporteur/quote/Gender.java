package org.rapporteur.quote;

/** What the text or a name tells of a person's gender. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether one person may bear both: only male and female exclude each other. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
