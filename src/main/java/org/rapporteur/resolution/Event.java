package org.rapporteur.resolution;

/**
 * What is told to happen to a resolution at one mention.
 *
 * @param type what happens
 * @param verb the token that tells it
 * @param irreal whether it is only asked for, planned or denied
 */
record Event(Type type, int verb, boolean irreal) {
  /** The fates of a resolution. */
  enum Type {
    /** It is proposed, submitted, debated. */
    PENDING,
    /** It is obeyed, broken, recalled: it was adopted before. */
    IN_FORCE,
    ADOPTED,
    FAILED,
    VETOED
  }

  boolean is(Type wanted) {
    return !irreal && type == wanted;
  }
}
