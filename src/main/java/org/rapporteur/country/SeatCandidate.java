package org.rapporteur.country;

/**
 * Words that may stand for a government.
 *
 * @param words the capital's or the seat's, of kind {@code CAPITAL}
 * @param seat what is known of it
 */
record SeatCandidate(Candidate words, KnownForm.OfSeat seat) {
  int first() {
    return words.first();
  }

  int end() {
    return words.end();
  }
}
