package org.rapporteur.index;

/**
 * Every field name of the index, and what it holds.
 *
 * <p>One article is one Lucene block: its quotes first, each a child document, then the article
 * itself as the parent. So a query may ask several things of one quote and join the answer to the
 * article.
 *
 * <p>A change of meaning here raises {@link IndexFormat#VERSION}.
 */
public final class Fields {
  /** {@link #ARTICLE}, {@link #QUOTE} or {@link #FAILURE}: which kind of document it is; exact. */
  public static final String KIND = "kind";

  /** {@link #KIND} of a parent document. */
  public static final String ARTICLE = "article";

  /** {@link #KIND} of a child document. */
  public static final String QUOTE = "quote";

  /**
   * {@link #KIND} of a document that tells why an article, which may stand beside it as it was
   * before, could not be read or extracted; it has no other field but {@link #KEY}, of its own, and
   * those named {@code failed_}.
   */
  public static final String FAILURE = "failure";

  /** The collection of an article that failed; stored. */
  public static final String FAILED_COLLECTION = "failed_collection";

  /** The id of an article that failed; stored. */
  public static final String FAILED_ID = "failed_id";

  /** Why it failed; stored. */
  public static final String FAILED_BECAUSE = "failed_because";

  /** Fingerprint and extractor of an article that was read but not extracted; stored. */
  public static final String FAILED_STATE = "failed_state";

  /** Digest of collection and id, on parent and children: what a replacement deletes; exact. */
  public static final String KEY = "key";

  /**
   * Digest of all that an article's facts depend on, the program aside, and of the corrections by
   * hand that were applied to them, on the parent: unchanged if there; exact, stored.
   */
  public static final String FINGERPRINT = "fingerprint";

  /** The version of the program that found the article's facts, on the parent; exact, stored. */
  public static final String EXTRACTOR = "extractor";

  /** The collection's name, on the parent; exact, stored. */
  public static final String COLLECTION = "collection";

  /** The article's id in its collection, on the parent; exact, stored. */
  public static final String ID = "id";

  /** The headline, on the parent; English words, stored. */
  public static final String TITLE = "title";

  /** The whole text, on the parent; English words, stored: it outlives the article's file. */
  public static final String TEXT = "text";

  /** Publisher or agency, on the parent; plain words, stored, doc value. */
  public static final String SOURCE = "source";

  /** The article's address, on the parent; exact, stored. */
  public static final String URL = "url";

  /** When published, as the source says it, on the parent; stored. */
  public static final String PUBLISHED = "published";

  /**
   * When published, on parent and children: seconds since 1970 by the source's own clock, midnight
   * where no time is given; point and doc value, absent where no date is known.
   */
  public static final String DATE = "date";

  /** Codes of the countries that the article names, on the parent; exact. */
  public static final String COUNTRY = "country";

  /**
   * A row a country that the article names, on the parent: code, name, number of mentions; doc
   * value, see {@link FacetRow}.
   */
  public static final String COUNTRY_ROW = "country_row";

  /**
   * Codes of the countries that the article is about, on the parent; exact. Those whose salience is
   * at least {@link org.rapporteur.fact.Country#FOCUS}.
   */
  public static final String FOCUS = "focus";

  /**
   * A row a pair of countries that sentences name together, on the parent: the two codes in
   * alphabetical order, number of sentences; doc value, see {@link FacetRow}.
   */
  public static final String COUNTRY_PAIR_ROW = "country_pair_row";

  /** Ids of the groups of states that the article names, on the parent; exact. */
  public static final String GROUP = "group";

  /** Every way to write a resolution's symbol or number, on the parent; exact. */
  public static final String RESOLUTION = "resolution";

  /** What the text calls a resolution, and its catalogue title, on the parent; English words. */
  public static final String RESOLUTION_TEXT = "resolution_text";

  /** A {@link ResolutionRow} a resolution of the article, on the parent; doc value. */
  public static final String RESOLUTION_ROW = "resolution_row";

  /**
   * The facts in their JSON form, without the text, on the parent; stored. {@link FactsParts} reads
   * quotes and metadata out of it.
   */
  public static final String FACTS = "facts";

  /** The quote's id, on the child; stored. */
  public static final String QUOTE_ID = "quote_id";

  /** The quote's content, on the child; English words, stored. */
  public static final String QUOTE_TEXT = "quote_text";

  /** {@code direct}, {@code mixed} or {@code indirect}, on the child; exact, stored, doc value. */
  public static final String TYPE = "type";

  /** {@code said}, {@code thought} or {@code shown}, on the child; exact, stored. */
  public static final String ACT = "act";

  /** The probability that the quote is right, on the child; point. */
  public static final String CONFIDENCE = "confidence";

  /** Words of all speakers' names, on the child: see {@link Analyzers}. */
  public static final String SPEAKER = "speaker";

  /**
   * A row a speaker, as shown, on the child: name or the article's own words, kind, role,
   * affiliation, country; stored, see {@link FacetRow}.
   */
  public static final String SPEAKER_SHOWN = "speaker_shown";

  /** The speakers' roles and affiliations, on the child; plain words. */
  public static final String ROLE = "role";

  /** Codes of the speakers' countries, on the child; exact. */
  public static final String SPEAKER_COUNTRY = "speaker_country";

  /** Codes of the countries named inside the quote, on the child; exact, stored, doc value. */
  public static final String QUOTE_COUNTRY = "quote_country";

  /**
   * A row a named speaker, on the child: name, kind, country, role; exact, and doc value, see
   * {@link FacetRow}.
   */
  public static final String SPEAKER_ROW = "speaker_row";

  /** The {@link Sketch} of the quote's content on the child, of the text on the parent; exact. */
  public static final String SKETCH = "sketch";

  /**
   * What the quote's content means, on the child: a {@link QuoteVector}; absent unless asked for
   * when written.
   */
  public static final String QUOTE_VECTOR = "quote_vector";

  /** Longest exact term in characters; Lucene takes no more than 32,766 bytes. */
  static final int LONGEST_TERM = 8_000;

  private Fields() {}

  /** The first {@value #LONGEST_TERM} characters. */
  public static String term(String value) {
    return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
  }
}
