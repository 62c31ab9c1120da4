package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * Finds symbols and numbers in the raw text, where the tokenizer would cut them.
 *
 * <p>Goes over the text once: from the start of a list (a symbol, or a noun and its first number)
 * item by item to its end, then on from there. So its time grows with the text's length alone.
 */
final class SymbolScanner {
  private static final int SHORTEST_PLAIN = 3;

  private final CharSequence text;
  private final Matcher symbol;
  private final Matcher number;
  private final Matcher letter;
  private final Matcher joint;
  private final Matcher listGoesOn;
  private final List<Hit> hits = new ArrayList<>();

  private SymbolScanner(CharSequence text) {
    this.text = text;
    symbol = SymbolPatterns.SYMBOL.matcher(text);
    number = SymbolPatterns.NUMBER.matcher(text);
    letter = SymbolPatterns.LETTER.matcher(text);
    joint = SymbolPatterns.JOINT.matcher(text);
    listGoesOn = SymbolPatterns.LIST_GOES_ON.matcher(text);
  }

  /** All hits of a text in order, none overlapping another. */
  static List<Hit> scan(String article) {
    return scanPlain(withPlainBlanks(article));
  }

  /** As {@link #scan}; a sequence that counts shows how often the scan looks at a character. */
  static List<Hit> scanPlain(CharSequence text) {
    SymbolScanner scanner = new SymbolScanner(text);
    scanner.scan();
    return scanner.hits;
  }

  /** Protected and narrow blanks, which pages put before numbers, as plain ones. */
  private static String withPlainBlanks(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
  }

  private void scan() {
    Matcher start = SymbolPatterns.START.matcher(text);
    int at = 0;
    while (start.find(at)) {
      at = start.end();
      if (start.group("draft") != null) {
        add(start.start(), at, start.group(), null, null, false);
      } else if (start.group("symbol") != null) {
        at = addSymbol(start.start(), at) ? list(ListNoun.NONE, at) : at;
      } else {
        at = list(start);
      }
    }
  }

  /** Reads a noun's numbers; returns where the list ends, or the noun where it has none. */
  private int list(Matcher start) {
    ListNoun noun = ListNoun.of(start);
    int at = start.end();
    if (lookingAt(symbol, at) && !symbol.group().startsWith("ES")) {
      return addSymbol(at, symbol.end()) ? list(noun, symbol.end()) : symbol.end();
    }
    if (!lookingAt(number, at)) {
      return at;
    }
    String written = number.group("number");
    int end = number.end();
    if (isHyphenated(noun, written, end)) {
      return end; // a town's resolution 24-113
    }
    addNumber(start.start(), end, written, noun, true);
    return list(noun, end);
  }

  /** Reads the items behind the one that ends at {@code end}; returns where the last one ends. */
  private int list(ListNoun noun, int end) {
    int at = end;
    while (lookingAt(joint, at)) {
      boolean range = joint.group("range") != null;
      int begin = joint.end();
      Hit before = hits.get(hits.size() - 1);
      int next = item(noun, before, begin, range);
      if (next < 0) {
        return at;
      }
      if (range) {
        List<String> between = NumberRange.between(spoken(before), spoken(last()));
        hits.set(hits.size() - 2, before.withBetween(between == null ? List.of() : between));
      }
      at = next;
    }
    return at;
  }

  /** Adds the item at {@code at} of a list; returns where it ends, -1 where there is none. */
  private int item(ListNoun noun, Hit before, int at, boolean range) {
    if (lookingAt(symbol, at)) {
      return addSymbol(at, symbol.end()) ? symbol.end() : -1;
    }
    if (lookingAt(number, at)) {
      String written = number.group("number");
      int end = number.end();
      if (!goesOn(noun, spoken(before), written, end, range)) {
        return -1;
      }
      addNumber(at, end, written, noun, false);
      return end;
    }
    return lookingAt(letter, at) ? part(before, letter.group(), at, range) : -1;
  }

  /** Adds {@code B} behind {@code 78/3 A} as 78/3 B; returns where it ends, -1 if it is none. */
  private int part(Hit before, String part, int at, boolean range) {
    String first = spoken(before);
    String whole = NumberRange.withoutLetter(first);
    boolean pronoun = part.equals("I") && !range;
    if (whole == null || pronoun || part.charAt(0) <= first.charAt(first.length() - 1)) {
      return -1;
    }
    String written = whole + " " + part;
    ResolutionSymbol model = before.symbol();
    ResolutionSymbol found =
        model == null ? null : ResolutionSymbol.ofNumber(model.body(), written);
    add(at, at + 1, written, found, before.body(), false);
    return at + 1;
  }

  /** Whether a number behind a joint is a resolution's, or may count something else. */
  private boolean goesOn(ListNoun noun, String before, String written, int end, boolean range) {
    if (isHyphenated(noun, written, end)) {
      return false;
    }
    boolean marked = isMarked(written);
    if (range) {
      return (marked || noun.several()) && NumberRange.between(before, written) != null;
    }
    if (marked) {
      return noun.several() || NumberRange.alike(before, written);
    }
    boolean plain = written.length() >= SHORTEST_PLAIN || lookingAt(listGoesOn, end);
    return noun.several() && plain; // without the plural: resolution 2254 and 120 men
  }

  private static boolean isMarked(String number) {
    return number.indexOf('/') >= 0 || number.indexOf('(') >= 0;
  }

  /** Whether a hyphen and digits follow that make no range of it. */
  private boolean isHyphenated(ListNoun noun, String written, int end) {
    if (end + 1 >= text.length()
        || !Character.isDigit(text.charAt(end + 1))
        || !lookingAt(joint, end)
        || joint.group("range") == null) {
      return false;
    }
    boolean ranges =
        lookingAt(number, joint.end())
            && NumberRange.between(written, number.group("number")) != null;
    return !ranges || !(isMarked(written) || noun.several());
  }

  private boolean addSymbol(int begin, int end) {
    String written = text.subSequence(begin, end).toString();
    ResolutionSymbol found =
        ResolutionSymbol.parse(written.startsWith("ES") ? "A/RES/" + written : written);
    if (found != null) {
      add(begin, end, written, found, found.body(), true);
    }
    return found != null;
  }

  private void addNumber(int begin, int end, String written, ListNoun noun, boolean first) {
    ResolutionSymbol whole =
        noun.series() == null ? null : ResolutionSymbol.parse(noun.series() + written);
    Body body = whole == null ? noun.body(written) : whole.body();
    add(begin, end, written, whole, body, first);
  }

  private void add(
      int begin,
      int end,
      String written,
      @Nullable ResolutionSymbol whole,
      @Nullable Body body,
      boolean noun) {
    hits.add(new Hit(new Span(begin, end), written, whole, body, noun, List.of()));
  }

  private Hit last() {
    return hits.get(hits.size() - 1);
  }

  private static String spoken(Hit hit) {
    String number = hit.symbol() == null ? null : hit.symbol().number();
    return number == null ? hit.written() : number;
  }

  private boolean lookingAt(Matcher matcher, int at) {
    return matcher.region(at, text.length()).lookingAt();
  }
}
