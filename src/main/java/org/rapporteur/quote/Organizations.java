package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.text.EntityType;

/** The organisations and places of an article: which names are one's. */
final class Organizations {
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "&");

  private static final int LONGEST_ACRONYM = 6;

  private final TokenView view;
  private final SpeakerWords words;
  private final CountryLookup countries;
  private final List<Figure> figures;
  private final Map<List<String>, Figure> byWords = new HashMap<>();
  private final Map<String, Figure> byInitials = new HashMap<>();
  private final Map<String, Figure> byAcronym = new HashMap<>();
  private final Map<String, Figure> byCode = new HashMap<>();
  private final Map<String, Figure> bodies = new HashMap<>();
  private final Map<TokenRange, Figure> spelledOut = new LinkedHashMap<>();

  Organizations(TokenView view, SpeakerWords words, CountryLookup countries, List<Figure> figures) {
    this.view = view;
    this.words = words;
    this.countries = countries;
    this.figures = figures;
  }

  /**
   * Learns acronyms that the text explains, {@code Alliance of Small Towns (AST)}, also where the
   * tagger knows neither.
   */
  void explained() {
    for (int i = 1; i + 2 < view.size(); i++) {
      if (view.text(i).equals("(") && view.text(i + 2).equals(")") && view.allCaps(i + 1)) {
        String letters = letters(view.text(i + 1));
        int first = backOver(letters, i);
        if (first >= 0) {
          String name = view.text(first, i);
          List<String> key = List.of(SpeakerWords.lower(name).split(" ", -1));
          Figure figure =
              byWords.computeIfAbsent(
                  key,
                  any -> {
                    Figure made = new Figure(figures.size(), Figure.Kind.ORGANIZATION, name, key);
                    figures.add(made);
                    return made;
                  });
          byAcronym.put(letters, figure);
          spelledOut.put(new TokenRange(first, i), figure);
        }
      }
    }
  }

  /** Whether a name is an acronym that the text explains, whatever the tagger takes it for. */
  boolean isExplained(NameSpan span, TokenView view) {
    return span.end() == span.first() + 1
        && view.allCaps(span.first())
        && byAcronym.containsKey(letters(view.text(span.first())));
  }

  /** What an acronym stands for that the text explains or uses as a name; null where none. */
  @Nullable Figure acronym(String written) {
    return byAcronym.get(letters(written));
  }

  /** Where the explained names stand, with what they name; whether the tagger knows them or not. */
  Map<TokenRange, Figure> spelledOut() {
    return spelledOut;
  }

  /**
   * The first token of the words before {@code end} whose initials are {@code letters}; else -1.
   */
  private int backOver(String letters, int end) {
    int letter = letters.length() - 1;
    int at = end - 1;
    for (; at >= Math.max(0, end - 2 * letters.length() - 1) && letter >= 0; at--) {
      if (!view.sameSentence(at, end)) {
        return -1;
      }
      if (view.capitalized(at) && view.text(at).charAt(0) == letters.charAt(letter)) {
        letter--;
      } else if (!SMALL.contains(view.lower(at))) {
        return -1;
      }
    }
    return letter < 0 ? at + 1 : -1;
  }

  /** The figure of a name, made if it is new. */
  Figure figure(NameSpan span) {
    String name = view.text(span.first(), span.end());
    CountryLookup.Named country = countryOf(span);
    if (country != null && country.mention().kind() != CountryMentionKind.CAPITAL) {
      return country(country, name);
    }
    Figure.Kind kind =
        span.type() == EntityType.LOCATION ? Figure.Kind.PLACE : Figure.Kind.ORGANIZATION;
    Figure figure = known(span.key(), name);
    if (figure == null) {
      figure = new Figure(figures.size(), kind, name, span.key());
      figures.add(figure);
      byWords.put(span.key(), figure);
    }
    if (name.length() > LONGEST_ACRONYM
        && Words.allCaps(figure.name)
        && figure.name.equalsIgnoreCase(name)) {
      figure.name = name; // HELSINKI of a dateline
    }
    if (figure.country == null) {
      figure.country = country == null ? BodiesOfState.country(name, words) : country.code();
    }
    remember(span, name, figure);
    figure.timesNamed++;
    return figure;
  }

  /** The country that the whole name names; null where it names none. */
  private CountryLookup.@Nullable Named countryOf(NameSpan span) {
    CountryLookup.Named country = countries.at(view, span.first());
    return country != null
            && country.mention().span().begin() <= view.begin(span.first())
            && country.mention().span().end() >= view.end(span.end() - 1)
        ? country
        : null;
  }

  /** The figure of a country's name or abbreviation; the longest name stands for it. */
  Figure country(CountryLookup.Named named, String name) {
    Figure figure = byCode.get(named.code());
    if (figure == null) {
      figure =
          new Figure(
              figures.size(),
              Figure.Kind.PLACE,
              name,
              List.of(SpeakerWords.lower(name).split(" ", -1)));
      figure.country = named.code();
      figures.add(figure);
      byCode.put(named.code(), figure);
    } else if (name.length() > figure.name.length() && !Words.allCaps(name)) {
      figure.name = name;
      figure.words = List.of(SpeakerWords.lower(name).split(" ", -1));
    }
    figure.timesNamed++;
    return figure;
  }

  /** What is named by its owner: {@code the Ruiz campaign}, {@code Ruiz's office}. */
  Figure body(Figure owner, String noun, String name) {
    String key = owner.index + " " + noun;
    Figure figure = bodies.get(key);
    if (figure == null) {
      List<String> words = new ArrayList<>(List.of(SpeakerWords.lower(name).split(" ", -1)));
      figure = new Figure(figures.size(), Figure.Kind.ORGANIZATION, name, words);
      figures.add(figure);
      bodies.put(key, figure);
    }
    figure.timesNamed++;
    return figure;
  }

  /** What is named by its country: {@code Irish government}. */
  Figure government(CountryLookup.Named owner, String noun, String name) {
    String key = owner.code() + " " + noun;
    Figure figure = bodies.get(key);
    if (figure == null) {
      List<String> words = List.of(SpeakerWords.lower(name).split(" ", -1));
      figure = new Figure(figures.size(), Figure.Kind.ORGANIZATION, name, words);
      figure.country = owner.code();
      figures.add(figure);
      bodies.put(key, figure);
    }
    figure.timesNamed++;
    return figure;
  }

  private @Nullable Figure known(List<String> key, String name) {
    Figure figure = byWords.get(key);
    if (figure == null && key.size() == 1 && Words.allCaps(name)) {
      String letters = letters(name);
      figure = byAcronym.get(letters);
      figure = figure == null ? byInitials.get(letters) : figure;
    }
    return figure;
  }

  private void remember(NameSpan span, String name, Figure figure) {
    if (span.key().size() > 1) {
      StringBuilder initials = new StringBuilder();
      for (int i = span.first(); i < span.end(); i++) {
        if (view.capitalized(i) && !SMALL.contains(view.lower(i))) {
          initials.append(view.text(i).charAt(0));
        }
      }
      if (initials.length() > 1) {
        String letters = initials.toString();
        if (byInitials.putIfAbsent(letters, figure) == null) {
          takeOver(letters, figure);
        }
      }
      if (view.lower(span.end()).equals("(") && view.lower(span.end() + 2).equals(")")) {
        byAcronym.put(letters(view.text(span.end() + 1)), figure);
      }
    } else if (Words.allCaps(name)) {
      byAcronym.putIfAbsent(letters(name), figure);
    }
  }

  /** An acronym that stood before its full name: the full name is the one to keep. */
  private void takeOver(String letters, Figure full) {
    Figure acronym = byAcronym.get(letters);
    if (acronym != null && acronym.words.size() == 1) {
      acronym.name = full.name;
      acronym.words = full.words;
    }
  }

  private static String letters(String name) {
    return name.replace(".", "");
  }
}
