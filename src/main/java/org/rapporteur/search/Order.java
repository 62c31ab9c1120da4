package org.rapporteur.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.rapporteur.index.Fields;

/**
 * Which answers come first.
 *
 * @since 0.1.0
 */
public enum Order {
  /** The newest, those without a date last; quotes of one article in the order of its text. */
  DATE,
  /**
   * Those that answer best by the words that were asked for; the newest of equals. Quotes that are
   * asked for without words are all equal.
   */
  RELEVANCE;

  Sort sort() {
    SortField newest = new SortField(Fields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
    return this == DATE
        ? new Sort(newest, SortField.FIELD_DOC)
        : new Sort(SortField.FIELD_SCORE, newest, SortField.FIELD_DOC);
  }
}
