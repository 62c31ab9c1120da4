package org.rapporteur.resolution;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * The noun before one or several numbers, and what it says of them.
 *
 * @param named the body that its own letters name
 * @param series the letters that make a number a symbol: {@code H.Con.Res.}
 * @param several whether further plain numbers may follow
 */
record ListNoun(@Nullable Body named, @Nullable String series, boolean several) {
  /** Where a list begins with a symbol. */
  static final ListNoun NONE = new ListNoun(null, null, false);

  /** The noun that {@link SymbolPatterns#START} found. */
  static ListNoun of(Matcher start) {
    boolean several = start.group().toLowerCase(Locale.ROOT).contains("resolutions");
    if (start.group("council") != null) {
      return new ListNoun(Body.UNSC, null, true);
    }
    if (start.group("state") != null || start.group("other") != null) {
      return new ListNoun(Body.OTHER, null, false);
    }
    String chamber = start.group("chamber");
    chamber = chamber == null ? start.group("dense") : chamber;
    if (chamber != null) {
      return new ListNoun(null, chamber, several);
    }
    String body = start.group("short");
    return new ListNoun(
        body == null ? null : body.equals("SC") ? Body.UNSC : Body.UNGA, null, several);
  }

  /** SC may be South Carolina and GA Georgia, whose numbers are low and bear no session. */
  @Nullable Body body(String written) {
    boolean session = written.indexOf('/') >= 0 || written.indexOf('(') >= 0;
    boolean theirs = named != Body.UNGA && (named != Body.UNSC || written.length() > 2);
    return session || theirs ? named : null;
  }
}
