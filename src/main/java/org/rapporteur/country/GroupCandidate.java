package org.rapporteur.country;

/**
 * Words that may name a group of states.
 *
 * @param first index of its first word
 * @param end index behind its last word
 * @param id the group's
 */
record GroupCandidate(int first, int end, String id) {}
