package org.rapporteur.resolution;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * A place where a body is named.
 *
 * @param first its first token
 * @param end behind its last token
 * @param body which; null for the United Nations as a whole
 * @param committee whether it is a committee, whose vote is not the last
 * @param sure whether the text names it; not for {@code the council} where no council is named
 */
record BodyName(int first, int end, @Nullable Body body, boolean committee, boolean sure) {
  /**
   * Whether a body is one of the United Nations', of which only what was adopted bears a number.
   */
  static boolean isUnitedNations(@Nullable Body body) {
    return body == Body.UNGA
        || body == Body.UNSC
        || body == Body.UNHRC
        || body == Body.ECOSOC
        || body == Body.WHA;
  }
}
