package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * Finds symbols and numbers in the raw text, where the tokenizer would cut them.
 *
 * <pre>
 * hit     = symbol | chamber | state | draft | noun number { ( "," | "and" | "&amp;" ) number }
 * symbol  = what {@link ResolutionSymbol#parse} reads, with slashes: S/RES/2728 (2024), or WHA78.1
 * chamber = H.Res. 755, S. Con. Res. 20, Senate Resolution 383, House Joint Resolution 9
 * state   = HJR5, SCR 12: of a state's legislature
 * draft   = L.77: short for a draft named before
 * noun    = "resolution" [ "No." ] | "UNSCR"
 * </pre>
 */
final class SymbolScanner {
  /**
   * A symbol or number in the text.
   *
   * @param span noun and number for the first of a list, the number alone for the others
   * @param written the number as written
   * @param symbol where it is complete in itself, else null
   * @param body where the hit's own letters name it
   * @param noun whether the span begins with the noun
   */
  record Hit(
      Span span,
      String written,
      @Nullable ResolutionSymbol symbol,
      @Nullable Body body,
      boolean noun) {}

  private static final Pattern SLASHED =
      Pattern.compile(
          "(?<![\\w/])[ASE]/[A-Z0-9][A-Za-z0-9./\\-]{1,30}"
              + "(?:\\s?[A-Z]?\\s?\\((?:(?:19|20)\\d\\d|[IVXL]{1,6})\\)|\\s[A-Z]\\b)?");
  private static final Pattern HEALTH = Pattern.compile("\\bWHA\\s?\\d{1,3}\\.\\d{1,3}\\b");
  private static final Pattern SPECIAL =
      Pattern.compile("\\bES[-\u2010-\u2013]\\d{1,2}/\\d{1,3}\\b");
  private static final Pattern CHAMBER =
      Pattern.compile(
          "\\b(?:(H|S|Sen|House|Senate)\\b\\.?\\s?)"
              + "(?:(Con(?:current)?|J(?:oint)?|Jt)\\b\\.?\\s?)?"
              + "(?:[Rr]es\\.?|[Rr]esolution)\\s?(?:No\\.\\s?)?(\\d{1,4})\\b");
  private static final Pattern DENSE_CHAMBER =
      Pattern.compile("\\b([HS])(Con|J|CON)?(?:Res|RES)\\.?\\s?(\\d{1,4})\\b");
  private static final Pattern STATE = Pattern.compile("\\b[HS][CJ]R\\s?(\\d{1,4})\\b");
  private static final Pattern SHORT_DRAFT =
      Pattern.compile("(?<![\\w/.])L\\.\\d{1,4}(?:/Rev\\.\\d)?\\b");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:[Rr]esolutions?|RESOLUTIONS?|(UNSCRs?)(?:['\u2019]s)?)\\s{1,3}"
              + "(?:(?:[Nn]os?\\.?|[Nn]umbers?)\\s{1,2}|#)?(?=[\\dES])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:ES|S)[-\u2010-\u2013])?\\d{1,4}/\\d{1,4}(?:\\s[A-Z]\\b(?!\\s[A-Z]))?(?![\\w/])"
              + "|\\d{1,4}(?:\\s?[A-Z])?\\s?\\([IVXL]{1,6}\\)"
              + "|\\d{1,4}\\s?\\((?:19|20)\\d\\d\\)"
              + "|\\d{1,4}(?![\\w/%]|[-,.\u2010-\u2013]\\d)");
  private static final Pattern JOINT =
      Pattern.compile("\\s?(?:,\\s(?:and\\s)?|\\sand\\s|\\s?&\\s)");

  private SymbolScanner() {}

  /** All hits of a text in order, none overlapping another. */
  static List<Hit> scan(String article) {
    String text = withPlainBlanks(article);
    List<Hit> hits = new ArrayList<>();
    Matcher slashed = SLASHED.matcher(text);
    while (slashed.find()) {
      Hit hit = longestSymbol(text, slashed.start(), slashed.end());
      if (hit != null) {
        hits.add(hit);
      }
    }
    addSymbols(hits, HEALTH.matcher(text), "");
    addSymbols(hits, SPECIAL.matcher(text), "A/RES/");
    Matcher chamber = CHAMBER.matcher(text);
    while (chamber.find()) {
      addChamber(hits, chamber);
    }
    Matcher dense = DENSE_CHAMBER.matcher(text);
    while (dense.find()) {
      addChamber(hits, dense);
    }
    Matcher state = STATE.matcher(text);
    while (state.find()) {
      Span span = new Span(state.start(), state.end());
      hits.add(new Hit(span, state.group(1), null, Body.OTHER, true));
    }
    Matcher draft = SHORT_DRAFT.matcher(text);
    while (draft.find()) {
      hits.add(new Hit(new Span(draft.start(), draft.end()), draft.group(), null, null, false));
    }
    addNumbers(hits, text);
    return withoutOverlaps(hits);
  }

  /** Protected and narrow blanks, which pages put before numbers, as plain ones. */
  private static String withPlainBlanks(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
  }

  private static @Nullable Hit longestSymbol(String text, int begin, int longest) {
    int end = longest;
    while (end > begin + 4) {
      ResolutionSymbol symbol = ResolutionSymbol.parse(text.substring(begin, end));
      if (symbol != null && !Character.isWhitespace(text.charAt(end - 1))) {
        return new Hit(
            new Span(begin, end), text.substring(begin, end), symbol, symbol.body(), true);
      }
      end--;
    }
    return null;
  }

  private static void addSymbols(List<Hit> hits, Matcher matcher, String prefix) {
    while (matcher.find()) {
      ResolutionSymbol symbol = ResolutionSymbol.parse(prefix + matcher.group());
      if (symbol != null) {
        Span span = new Span(matcher.start(), matcher.end());
        hits.add(new Hit(span, matcher.group(), symbol, symbol.body(), false));
      }
    }
  }

  private static void addChamber(List<Hit> hits, Matcher matcher) {
    String kind = matcher.group(2) == null ? "" : matcher.group(2).substring(0, 1);
    String infix = kind.isEmpty() ? "" : kind.equals("J") ? "J." : "Con.";
    String letters = matcher.group(1).charAt(0) + "." + infix + "Res.";
    ResolutionSymbol symbol = ResolutionSymbol.parse(letters + matcher.group(3));
    if (symbol != null) {
      Span span = new Span(matcher.start(), matcher.end());
      hits.add(new Hit(span, matcher.group(3), symbol, symbol.body(), true));
    }
  }

  private static void addNumbers(List<Hit> hits, String text) {
    Matcher noun = NOUN.matcher(text);
    Matcher number = NUMBER.matcher(text);
    Matcher joint = JOINT.matcher(text);
    while (noun.find()) {
      Body body = noun.group(1) == null ? null : Body.UNSC;
      boolean several = noun.group().matches("(?i).*s['\u2019]?s?\\s.*") || body != null;
      int begin = noun.start();
      int at = noun.end();
      boolean first = true;
      while (number.region(at, text.length()).lookingAt()) {
        String written = number.group();
        // A second number without the plural may count something else: resolution 7 and 12 others.
        if ((!first && written.length() < 3) || (!first && !several && !isMarked(written))) {
          break;
        }
        hits.add(new Hit(new Span(begin, number.end()), written, null, body, first));
        first = false;
        at = number.end();
        if (!joint.region(at, text.length()).lookingAt()) {
          break;
        }
        at = joint.end();
        begin = at;
      }
    }
  }

  private static boolean isMarked(String number) {
    return number.indexOf('/') >= 0 || number.indexOf('(') >= 0;
  }

  private static List<Hit> withoutOverlaps(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt((Hit hit) -> hit.span().begin())
            .thenComparingInt(hit -> -hit.span().end()));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).span().end() <= hit.span().begin()) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
