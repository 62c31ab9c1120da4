package org.rapporteur.quote;

/**
 * Consecutive tokens of a text.
 *
 * @param first index of the first
 * @param end index behind the last
 */
record TokenRange(int first, int end) {}
