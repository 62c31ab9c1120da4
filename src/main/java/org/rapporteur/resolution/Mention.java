package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * A place where a resolution, or several, is spoken of.
 *
 * @param first its first token
 * @param end behind its last token
 * @param head the token of the noun, or of the number where there is no noun
 * @param span its place in the text
 * @param kind how it is spoken of
 * @param label its symbol or number; null for a description
 * @param body the body named in the words themselves
 * @param countries codes of the states that the words name as its drafters
 * @param year named in the words
 * @param ordinal 1 for {@code the first}, 2 for {@code the second}; 0 for none
 * @param count how many resolutions it stands for; 0 for a plural without a number
 * @param fresh whether its words set it apart from what went before ({@code a rival draft})
 * @param weak whether its noun names a resolution only after one was named ({@code the text})
 * @param draft whether its words call it a draft
 */
record Mention(
    int first,
    int end,
    int head,
    Span span,
    Kind kind,
    @Nullable Label label,
    @Nullable Body body,
    boolean unitedNations,
    Set<String> countries,
    @Nullable Integer year,
    int ordinal,
    int count,
    boolean fresh,
    boolean weak,
    boolean draft) {
  /** How a resolution is spoken of. */
  enum Kind {
    NUMBERED,
    INDEFINITE,
    DEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    /** Without a determiner, as in headlines. */
    BARE
  }

  /**
   * What a number or symbol in the text says.
   *
   * @param written the number as written, without blanks at its ends
   * @param symbol what it stands for; null where the body's numbers are not known
   */
  record Label(String written, @Nullable ResolutionSymbol symbol) {
    String key() {
      return symbol == null ? written : symbol.canonical();
    }
  }

  boolean numbered() {
    return label != null;
  }
}
