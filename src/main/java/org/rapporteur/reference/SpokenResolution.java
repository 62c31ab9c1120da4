package org.rapporteur.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * Reads what people type to name a resolution: body and noun before or behind the number.
 *
 * <pre>
 * spoken = { filler | body } ( symbol | number ) [ "of" { filler | body } ]
 * filler = "the" | "UN" | "US" | "draft" | "resolution" | "res." | "no." | ...
 * </pre>
 */
final class SpokenResolution {
  private record Name(String words, Body body) {}

  private static final List<Name> NAMES =
      DataFile.lines(SpokenResolution.class, "spoken-bodies.tsv").stream()
          .map(line -> line.split("\t"))
          .map(row -> new Name(row[0], Body.valueOf(row[1])))
          .sorted(Comparator.comparingInt((Name name) -> -name.words().length()))
          .toList();

  private static final Pattern FILLER =
      Pattern.compile(
          "(?:THE|UN|U\\.N\\.|UNITED NATIONS|US|U\\.S\\.|DRAFT|RESOLUTIONS?|RES\\.?|NO\\.?|NUMBER"
              + "|['\u2019]S|[#,:])(?![A-Z])\\s*");
  private static final Pattern SESSION_BEHIND =
      Pattern.compile("\\d+[A-Z,&-]*\\(((?:E?S-)?[IVXLC]+)\\)");
  private static final Pattern SPECIAL = Pattern.compile("(E?)S-(\\d{1,4})/\\d+[A-Z]?");
  private static final Pattern PAIR = Pattern.compile("(\\d{1,4})/\\d+[A-Z,&-]*");
  private static final Pattern COUNCIL = Pattern.compile("\\d+(?:\\(\\d{4}\\))?");

  private String rest;
  private @Nullable Body body;

  private SpokenResolution(String text) {
    rest = text;
  }

  static @Nullable ResolutionSymbol read(String text) {
    ResolutionSymbol symbol = ResolutionSymbol.parse(text);
    if (symbol != null || text.length() > SymbolCursor.LONGEST) {
      return symbol;
    }
    SpokenResolution spoken = new SpokenResolution(text.strip().toUpperCase(Locale.ROOT));
    spoken.skipWords();
    int of = spoken.rest.indexOf(" OF ");
    if (of > 0) {
      SpokenResolution behind = new SpokenResolution(spoken.rest.substring(of + 4).strip());
      behind.skipWords();
      if (behind.body == null || !behind.rest.isEmpty()) {
        return null;
      }
      spoken.rest = spoken.rest.substring(0, of);
      spoken.body = behind.body;
    }
    return spoken.symbol();
  }

  private void skipWords() {
    int before;
    do {
      before = rest.length();
      Matcher filler = FILLER.matcher(rest);
      if (filler.lookingAt()) {
        rest = rest.substring(filler.end());
      }
      for (Name name : NAMES) {
        if (startsWith(name.words())) {
          rest = rest.substring(name.words().length()).strip();
          body = name.body();
        }
      }
    } while (rest.length() < before);
  }

  private boolean startsWith(String words) {
    return rest.startsWith(words)
        && (rest.length() == words.length() || !Character.isLetter(rest.charAt(words.length())));
  }

  private @Nullable ResolutionSymbol symbol() {
    ResolutionSymbol symbol = ResolutionSymbol.parse(rest);
    Body whose = body == null ? likelyBody(rest) : body;
    if (symbol == null && whose != null) {
      symbol = ResolutionSymbol.ofNumber(whose, rest);
    }
    if (symbol == null && (body == null || body == Body.UNSC)) {
      return UnitedNationsNumbers.councilToCome(SymbolCursor.of(rest));
    }
    return symbol == null || body == null || symbol.body() == body ? symbol : null;
  }

  /** See {@link ResolutionSymbol#likelyBody}. */
  static @Nullable Body likelyBody(String number) {
    String dense = SymbolCursor.of(number).rest();
    Matcher behind = SESSION_BEHIND.matcher(dense);
    if (behind.matches()) {
      int session = RomanNumeral.valueOf(behind.group(1));
      return Sessions.yearOfRoman(session) == null && session > 0 ? Body.ECOSOC : Body.UNGA;
    }
    Matcher special = SPECIAL.matcher(dense);
    if (special.matches()) {
      boolean emergency = !special.group(1).isEmpty();
      int session = Integer.parseInt(special.group(2));
      return emergency || session <= Sessions.LAST_SPECIAL ? Body.UNGA : Body.UNHRC;
    }
    Matcher pair = PAIR.matcher(dense);
    boolean council = ResolutionSymbol.ofNumber(Body.UNSC, number) != null;
    if (pair.matches() && !council) {
      int first = Integer.parseInt(pair.group(1));
      return first >= Sessions.FIRST_YEAR
          ? Body.ECOSOC
          : first < Sessions.FIRST_SLASHED ? Body.UNHRC : Body.UNGA;
    }
    return council || COUNCIL.matcher(dense).matches() ? Body.UNSC : null;
  }
}
