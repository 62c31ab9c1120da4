package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.Sentence;

/**
 * Finds everyone and everything that an article names, and which names are one's.
 *
 * <p>Persons first, by their full names wherever these stand, then single words; then organisations
 * and places; last what the article says of each.
 */
final class CastBuilder {
  private static final int LONG_WORD = 4; // shorter ones are small in headlines too
  private static final int FEWEST_WORDS = 4;

  private final SpeakerWords words;
  private final PersonNames names;
  private final TokenView view;
  private final CountryLookup countries;
  private final PersonRegistry persons;
  private final List<Figure> figures = new ArrayList<>();
  private final @Nullable Figure[] at; // by index of the name
  private final List<NameSpan> spans;
  private @Nullable Map<String, String> givenBefore; // by the family name behind it, as written
  private final Map<String, int[]> tagged = new HashMap<>(); // word: as person, as another

  CastBuilder(SpeakerWords words, TokenView view, CountryLookup countries) {
    this.words = words;
    this.names = new PersonNames(words);
    this.view = view;
    this.countries = countries;
    this.persons = new PersonRegistry(names, words);
    this.spans = new NameSpans(words, names, countries).of(view);
    this.at = new Figure[spans.size()];
  }

  Cast build() {
    Organizations organizations = new Organizations(view, words, countries, figures);
    organizations.explained();
    spans.replaceAll(
        span -> organizations.isExplained(span, view) ? span.as(EntityType.ORGANIZATION) : span);
    spans.replaceAll(span -> isCountry(span) ? span.as(EntityType.LOCATION) : span);
    count();
    fullNames(false);
    withinHeadlines();
    fullNames(true);
    GenderSigns.givenNames(words, figures);
    strangers();
    singleNames();
    for (int i = 0; i < spans.size(); i++) {
      if (at[i] == null) {
        at[i] = organizations.figure(spans.get(i));
      }
    }
    List<Mention> mentions =
        new MentionCollector(view, words, countries).collect(spans, at, persons, organizations);
    Cast cast = new Cast(view.size(), figures, mentions);
    new Descriptions(words, view, countries, cast).fill();
    new GenderSigns(words, view, cast).fill();
    return cast;
  }

  /** A country that the tagger took for a person. */
  private boolean isCountry(NameSpan span) {
    CountryLookup.Named country = countries.at(view, span.first());
    return country != null
        && span.type() == EntityType.PERSON
        && country.mention().span().begin() == view.begin(span.first())
        && country.mention().span().end() == view.end(span.end() - 1);
  }

  private void count() {
    for (NameSpan span : spans) {
      int[] counts = tagged.computeIfAbsent(span.key().get(span.key().size() - 1), w -> new int[2]);
      counts[span.type() == EntityType.PERSON ? 0 : span.key().size() == 1 ? 1 : 0]++;
    }
  }

  /**
   * Names of headlines and names in capitals come second: the other spelling is the one to keep.
   */
  private void fullNames(boolean second) {
    for (int i = 0; i < spans.size(); i++) {
      NameSpan span = spans.get(i);
      if (span.type() != EntityType.PERSON
          || span.key().size() < 2
          || (view.allCaps(span.end() - 1) || inHeadline(span)) != second) {
        continue;
      }
      Figure figure = persons.full(span.key());
      String name = view.text(span.first(), span.end());
      if (figure == null) {
        figure = new Figure(figures.size(), Figure.Kind.PERSON, name, span.key());
        figures.add(figure);
        persons.add(figure, span.key());
      } else if (!second && fuller(span.key(), name, figure)) {
        figure.name = name;
        figure.words = span.key();
        persons.add(figure, span.key());
      }
      figure.timesNamed++;
      persons.countFull(figure);
      at[i] = figure;
    }
  }

  /** Whether a name stands in a heading, or in a sentence whose words are all but all capital. */
  private boolean inHeadline(NameSpan span) {
    if (view.prepared.paragraphs().get(view.paragraphOf(span.first())).kind()
        == Paragraph.Kind.HEADING) {
      return true;
    }
    Sentence sentence = view.sentence(span.first());
    int words = 0;
    int small = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (view.word(i) && view.text(i).length() >= LONG_WORD) {
        words++;
        small += view.capitalized(i) ? 0 : 1;
      }
    }
    return words >= FEWEST_WORDS && FEWEST_WORDS * small <= words;
  }

  /**
   * Cuts names of headlines to what the text below has of them: in {@code Ana Ruiz Blasts Senate}
   * every word looks like a name's.
   */
  private void withinHeadlines() {
    for (int i = 0; i < spans.size(); i++) {
      NameSpan span = spans.get(i);
      List<String> key = span.key();
      if (span.type() == EntityType.PERSON
          && key.size() > 1
          && key.size() == span.end() - span.first()
          && inHeadline(span)) {
        NameSpan known = knownPart(span);
        spans.set(i, known == null ? span : known);
      }
    }
  }

  /** The longest part of a name that is a known full name, else the first known family name. */
  private @Nullable NameSpan knownPart(NameSpan span) {
    List<String> key = span.key();
    for (int size = key.size(); size > 0; size--) {
      for (int from = 0; from + size <= key.size(); from++) {
        List<String> part = key.subList(from, from + size);
        Figure figure = size > 1 ? persons.full(part) : null;
        boolean known =
            size > 1
                ? figure != null && figure.words.size() == size
                : persons.isFamilyName(part.get(0));
        if (known) {
          int first = span.first() + from;
          return new NameSpan(first, first + size, span.type(), List.copyOf(part));
        }
      }
    }
    return null;
  }

  private static boolean fuller(List<String> key, String name, Figure figure) {
    return key.size() > figure.words.size()
        || (key.size() == figure.words.size()
            && (name.length() > figure.name.length() || Words.allCaps(figure.name)));
  }

  /**
   * Family names with a form of address that no bearer of the name fits: {@code Mr. Ruiz} where
   * only Ana Ruiz is named in full is another person.
   */
  private void strangers() {
    for (NameSpan span : spans) {
      Gender told = words.titleGender(view.lower(span.first() - 1));
      if (span.type() == EntityType.PERSON
          && span.key().size() == 1
          && told != Gender.UNKNOWN
          && persons.isFamilyName(span.key().get(0))) {
        List<Figure> bearers = persons.bearers(span.key().get(0), told);
        if (bearers.isEmpty()) {
          Figure stranger = newSingle(span, told);
          stranger.gender = told;
          bearers = List.of(stranger);
        }
        if (bearers.size() == 1) { // then a form of address tells as much as a full name
          persons.countFull(bearers.get(0));
        }
      }
    }
    persons.forget();
  }

  private Figure newSingle(NameSpan span, Gender gender) {
    String family = view.text(span.first(), span.end());
    String name = fullInTitle(family);
    String given = name.equals(family) ? givenBefore(family, gender) : null;
    if (given != null) {
      name = given + " " + family;
    }
    List<String> key = List.of(SpeakerWords.lower(name).split(" ", -1));
    Figure figure = new Figure(figures.size(), Figure.Kind.PERSON, name, key);
    figures.add(figure);
    persons.add(figure, key);
    return figure;
  }

  private void singleNames() {
    for (int i = 0; i < spans.size(); i++) {
      NameSpan span = spans.get(i);
      if (at[i] != null) {
        persons.introduced(at[i], view.sentenceOf(span.first()));
      } else if (span.key().size() == 1 && (span.type() == EntityType.PERSON || isPerson(span))) {
        at[i] = single(span);
      } else if (span.key().size() > 1 && span.type() != EntityType.PERSON) {
        Figure figure = persons.full(span.key()); // Ana Ruiz, once taken for a town
        at[i] = figure != null && figure.words.equals(span.key()) ? figure : null;
      }
    }
  }

  /** A family name that the tagger took for something else this once. */
  private boolean isPerson(NameSpan span) {
    String word = span.key().get(0);
    int[] counts = tagged.get(word);
    return persons.isFamilyName(word)
        && counts != null
        && counts[0] >= counts[1]
        && countries.at(view, span.first()) == null;
  }

  private Figure single(NameSpan span) {
    String word = span.key().get(0);
    int sentence = view.sentenceOf(span.first());
    String before = view.lower(span.first() - 1);
    Figure figure =
        persons.find(word, sentence, words.titleGender(before), words.isHonorific(before));
    if (figure == null) {
      figure = persons.misspelt(word, words.titleGender(before));
    }
    if (figure == null) {
      figure = newSingle(span, words.titleGender(before));
      persons.introduced(figure, sentence);
    }
    figure.timesNamed++;
    persons.seen(figure, sentence);
    return figure;
  }

  /**
   * The given name that stands before a family name inside another name, {@code Ana Ruiz Day}; null
   * where none does or somebody else is called so.
   */
  private @Nullable String givenBefore(String family, Gender gender) {
    Map<String, String> known = givenBefore;
    if (known == null) {
      known = new HashMap<>();
      for (NameSpan span : spans) {
        for (int i = span.first() + 1; i < span.end(); i++) {
          if (words.isGivenName(view.lower(i - 1))) {
            known.putIfAbsent(view.text(i), view.text(i - 1));
          }
        }
      }
      givenBefore = known;
    }
    String given = known.get(family);
    boolean fits =
        given != null
            && words.givenNameGender(SpeakerWords.lower(given)).fits(gender)
            && persons.full(List.of(SpeakerWords.lower(given), SpeakerWords.lower(family))) == null;
    return fits ? given : null;
  }

  /** The given name that the article's title alone may have before a family name. */
  private String fullInTitle(String family) {
    String title = view.prepared.article().metadata().title();
    if (title == null) {
      return family;
    }
    String[] parts = title.split("[^\\p{L}\\p{Nd}.'’-]+", -1);
    for (int i = 1; i < parts.length; i++) {
      String word = parts[i].replaceFirst("['’]s$", "");
      if (word.equalsIgnoreCase(family) && words.isGivenName(SpeakerWords.lower(parts[i - 1]))) {
        return parts[i - 1] + " " + family;
      }
    }
    return family;
  }
}
