package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.EntityType;

/**
 * Finds everyone and everything that an article names, and which names are one's.
 *
 * <p>Persons first, by their full names wherever these stand, then single words; then organisations
 * and places; last what the article says of each.
 */
final class CastBuilder {
  private final SpeakerWords words;
  private final PersonNames names;
  private final TokenView view;
  private final CountryLookup countries;
  private final PersonRegistry persons;
  private final List<Figure> figures = new ArrayList<>();
  private final @Nullable Figure[] at; // by index of the name
  private final List<NameSpan> spans;
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
    count();
    fullNames(false);
    fullNames(true);
    GenderSigns.givenNames(words, figures);
    strangers();
    singleNames();
    Organizations organizations = new Organizations(view, countries, figures);
    organizations.explained();
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

  private void count() {
    for (NameSpan span : spans) {
      int[] counts = tagged.computeIfAbsent(span.key().get(span.key().size() - 1), w -> new int[2]);
      counts[span.type() == EntityType.PERSON ? 0 : span.key().size() == 1 ? 1 : 0]++;
    }
  }

  /** Names in capitals come second: the other spelling is the one to keep. */
  private void fullNames(boolean inCapitals) {
    for (int i = 0; i < spans.size(); i++) {
      NameSpan span = spans.get(i);
      if (span.type() != EntityType.PERSON
          || span.key().size() < 2
          || view.allCaps(span.end() - 1) != inCapitals) {
        continue;
      }
      Figure figure = persons.full(span.key());
      String name = view.text(span.first(), span.end());
      if (figure == null) {
        figure = new Figure(figures.size(), Figure.Kind.PERSON, name, span.key());
        figures.add(figure);
        persons.add(figure, span.key());
      } else if (!inCapitals && fuller(span.key(), name, figure)) {
        figure.name = name;
        figure.words = span.key();
        persons.add(figure, span.key());
      }
      figure.timesNamed++;
      persons.countFull(figure);
      at[i] = figure;
    }
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
          && persons.isFamilyName(span.key().get(0))
          && persons.find(span.key().get(0), 0, told, true) == null) {
        Figure stranger = newSingle(span);
        stranger.gender = told;
        persons.countFull(stranger);
      }
    }
    persons.forget();
  }

  private Figure newSingle(NameSpan span) {
    String name = fullInTitle(view.text(span.first(), span.end()));
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
      figure = newSingle(span);
      persons.introduced(figure, sentence);
    }
    figure.timesNamed++;
    persons.seen(figure, sentence);
    return figure;
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
