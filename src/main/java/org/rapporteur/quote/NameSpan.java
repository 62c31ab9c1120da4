package org.rapporteur.quote;

import java.util.List;
import org.rapporteur.text.EntityType;

/**
 * A name as the tagger found it, put right: titles and possessive endings off, suffixes on.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param type what it names
 * @param key its words in lower case
 */
record NameSpan(int first, int end, EntityType type, List<String> key) {
  /** The same, naming something else. */
  NameSpan as(EntityType newType) {
    return new NameSpan(first, end, newType, key);
  }
}
