package org.rapporteur.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source, read.
 *
 * @param form what they are
 * @param first index of the first token
 * @param end index behind the last token
 * @param head index of the head noun or pronoun; the first token where there is none
 * @param named whom the words name, several where they are named together
 * @param owner who or what the head belongs to ({@code Ruiz} in {@code Ruiz's campaign}, {@code
 *     FBI} in {@code an FBI report}); null where nothing
 * @param ownerPronoun a possessive pronoun before the head, in lower case; null where none
 * @param definite whether the words speak of somebody already known ({@code the senator})
 * @param plural whether several are meant
 */
record SourcePhrase(
    Form form,
    int first,
    int end,
    int head,
    List<Mention> named,
    @Nullable Mention owner,
    @Nullable String ownerPronoun,
    boolean definite,
    boolean plural) {
  /** What a source's words are. */
  enum Form {
    /** {@code Mr. Fu}, {@code her lawyer, Ana Ruiz}. */
    NAME,
    /** {@code he}, {@code their}. */
    PRONOUN,
    /** {@code who}, {@code which}. */
    RELATIVE,
    /** {@code the senator}, {@code a spokesman for the bank}. */
    ROLE,
    /** {@code the ministry}, {@code Ruiz's campaign}. */
    BODY,
    /** {@code the report}, {@code polls}. */
    DOCUMENT,
    /** {@code officials}, {@code some in the party}. */
    GROUP,
    /** A capitalised word that the tagger does not know: {@code Tasse}. */
    UNTAGGED,
    /** Anything else. */
    OTHER
  }
}
