package org.rapporteur.index;

/**
 * What an index has of an article that was read.
 *
 * @since 0.1.0
 */
public enum Holding {
  /** Nothing, or another state of it. */
  NONE,
  /** This very state of it, with facts that another version of the program found. */
  OTHER_VERSION,
  /** This very state of it, with facts that this very program found. */
  CURRENT
}
