package org.rapporteur.index;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Resolution;

/**
 * The exact terms that a resolution is found by.
 *
 * <p>{@code S/RES/2728 (2024)} is found by {@code s/res/2728(2024)}, {@code s/res/2728} and {@code
 * 2728}; {@code A/RES/75/245 B} by {@code a/res/75/245b}, {@code a/res/75/245}, {@code 75/245b} and
 * {@code 75/245}; and each by its body and status ({@code unsc}, {@code vetoed}).
 */
public final class ResolutionTerms {
  private static final String SERIES = "/res/";
  private static final Pattern PARTS = Pattern.compile("(?<=\\d)[a-z](?:-[a-z])?$");

  private ResolutionTerms() {}

  /** {@code written} without blanks and in lower case: {@code s/res/2728(2024)}. */
  public static String normalize(String written) {
    StringBuilder normal = new StringBuilder(written.length());
    written
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(normal::appendCodePoint);
    return Fields.term(normal.toString());
  }

  /**
   * All terms that a resolution is found by that the article of {@code id} in {@code collection}
   * speaks of: its {@link ResolutionKey} is one of them.
   */
  public static Set<String> of(String collection, String id, Resolution resolution) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(normalize(ResolutionKey.of(collection, id, resolution)));
    addSymbol(terms, resolution.symbol());
    addSymbol(terms, resolution.number());
    if (resolution.catalogue() != null) {
      addSymbol(terms, resolution.catalogue().symbol());
    }
    if (resolution.body() != null) {
      terms.add(resolution.body().name().replace('_', '-').toLowerCase(Locale.ROOT));
    }
    if (resolution.status() != null) {
      terms.add(resolution.status().name().toLowerCase(Locale.ROOT));
    }
    return terms;
  }

  /** The terms of a symbol or number alone: {@code s/res/2728(2024)}, {@code 2728}, … */
  public static Set<String> ofSymbol(String symbol) {
    Set<String> terms = new LinkedHashSet<>();
    addSymbol(terms, symbol);
    return terms;
  }

  private static void addSymbol(Set<String> terms, @Nullable String symbol) {
    if (symbol == null || symbol.isBlank()) {
      return;
    }
    String normal = normalize(symbol);
    addShorter(terms, normal);
    int series = normal.indexOf(SERIES);
    if (series > 0 && normal.charAt(series - 1) != ')') { // GC(66)/RES/10 is never called 10
      addShorter(terms, normal.substring(series + SERIES.length()));
    }
  }

  /** Adds the term, and it without its year or session in parentheses, without its part letter. */
  private static void addShorter(Set<String> terms, String term) {
    if (term.isEmpty()) {
      return;
    }
    terms.add(term);
    String shorter = term;
    int parenthesis = shorter.lastIndexOf('(');
    if (parenthesis > 0 && shorter.endsWith(")")) {
      shorter = shorter.substring(0, parenthesis);
      terms.add(shorter);
    }
    String whole = PARTS.matcher(shorter).replaceFirst("");
    if (!whole.equals(shorter)) {
      terms.add(whole);
    }
  }
}
