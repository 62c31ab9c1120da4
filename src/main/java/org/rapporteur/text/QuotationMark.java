package org.rapporteur.text;

/**
 * A character, or two, that may begin or end a quotation.
 *
 * @param begin offset of its first code unit
 * @param end offset behind its last
 * @param family the marks that it pairs with
 * @param role what its form and its neighbours let it be
 */
record QuotationMark(int begin, int end, Family family, Role role) {
  /** Marks pair within a family only; writers mix the forms within one freely. */
  enum Family {
    /** {@code " “ ” „ `` ''}. */
    DOUBLE,
    /** {@code ' ‘ ’ ‚ ‹ ›}. */
    SINGLE,
    /** {@code « »}. */
    ANGLE
  }

  /** What a mark may be. */
  enum Role {
    OPENS,
    CLOSES,
    /** Closes, unless a better end follows: it may be a plural's apostrophe. */
    MAY_CLOSE,
    /** Closes what is open; else opens. */
    EITHER
  }
}
