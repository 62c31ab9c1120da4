package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom {@code the senator}, {@code her husband}, {@code the budget office} mean. */
final class DescriptionResolver {
  private static final double LEAST = 0.3; // a description that nothing ties to anybody
  private static final double LEAST_OF_COUNTRY = 0.05; // one whose country is the bearer's too
  private static final int LOOKED_AT = 40; // bearers of one role
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "a", "an", "'s", "'");

  private final SpeakerWords words;
  private final TokenView view;
  private final Nationality nationality;
  private final Candidates candidates;
  private final CandidateScorer scorer;
  private final Map<String, List<Figure>> personsByRole = new HashMap<>();
  private final Map<String, List<Figure>> bodiesByWord = new HashMap<>();
  private final Map<Figure, List<Mention>> mentions = new HashMap<>();

  DescriptionResolver(
      SpeakerWords words,
      TokenView view,
      Nationality nationality,
      Cast cast,
      Candidates candidates,
      CandidateScorer scorer) {
    this.words = words;
    this.view = view;
    this.nationality = nationality;
    this.candidates = candidates;
    this.scorer = scorer;
    for (Figure figure : cast.figures()) {
      if (figure.isPerson()) {
        for (String word : figure.described) {
          if (words.isRole(word)) {
            put(personsByRole, word, figure);
            words.otherRoles(word).forEach(other -> put(personsByRole, other, figure));
          }
        }
      } else {
        new HashSet<>(figure.words).forEach(word -> put(bodiesByWord, word, figure));
      }
    }
    for (Mention mention : cast.mentions()) {
      mentions.computeIfAbsent(mention.figure(), any -> new ArrayList<>()).add(mention);
    }
  }

  private static void put(Map<String, List<Figure>> map, String word, Figure figure) {
    List<Figure> figures = map.computeIfAbsent(word, any -> new ArrayList<>(2));
    if (figures.isEmpty() || figures.get(figures.size() - 1) != figure) {
      figures.add(figure);
    }
  }

  /**
   * The person of a described role; null where the article ties the role, and the country that is
   * told with it, to nobody.
   */
  @Nullable Figure person(SourcePhrase phrase, Place place, @Nullable Figure owner) {
    String head = words.role(view.lower(phrase.head()));
    Gender gender = words.titleGender(view.lower(phrase.head()));
    String country = nationality.of(phrase);
    List<String> modifiers = modifiers(phrase, true);
    List<Candidate> found = new ArrayList<>();
    List<Figure> bearers = personsByRole.getOrDefault(head, List.of());
    for (Figure figure : bearers.subList(0, Math.min(bearers.size(), LOOKED_AT))) {
      Mention near = figure == owner ? null : nearest(figure, place);
      if (near != null && figure.gender.fits(gender) && figure.isOf(country)) {
        int shared =
            (int)
                modifiers.stream()
                    .filter(it -> figure.described.contains(it) || it.equals(figure.country))
                    .count();
        int role = figure.described.contains(head) ? 2 : 1;
        found.add(
            new Candidate(
                figure,
                candidates.features(near, place, gender, role, shared, modifiers.size() - shared)));
      }
    }
    return scorer.best(
        CandidateScorer.Kind.DESCRIPTION, found, country == null ? LEAST : LEAST_OF_COUNTRY);
  }

  /** The organisation whose name holds the description's words; null where none does. */
  @Nullable Figure body(SourcePhrase phrase, Place place) {
    String head = view.lower(phrase.head());
    List<String> modifiers = modifiers(phrase, false);
    List<Candidate> found = new ArrayList<>();
    List<Figure> bearers = bodiesByWord.getOrDefault(head, List.of());
    for (Figure figure : bearers.subList(0, Math.min(bearers.size(), LOOKED_AT))) {
      Mention near = nearest(figure, place);
      if (near != null && figure.words.size() > 1 && figure.words.containsAll(modifiers)) {
        boolean isHead =
            figure.lastWord().equals(head)
                || isBeforeOf(head, figure.words)
                || modifiers.size() > 0;
        if (isHead) {
          found.add(
              new Candidate(
                  figure,
                  candidates.features(near, place, Gender.UNKNOWN, 2, modifiers.size(), 0)));
        }
      }
    }
    return scorer.best(CandidateScorer.Kind.DESCRIPTION, found, LEAST);
  }

  /**
   * Whether the word is a name's head before {@code of}: {@code Board} of {@code Board of Trade}.
   */
  private static boolean isBeforeOf(String word, List<String> name) {
    int at = name.indexOf(word);
    return at == 0 || (at > 0 && at + 1 < name.size() && name.get(at + 1).equals("of"));
  }

  /** Whether the article calls somebody so. */
  boolean isBorne(SourcePhrase phrase) {
    return personsByRole.containsKey(words.role(view.lower(phrase.head())));
  }

  /**
   * The words of the description beside its head, those behind a preposition too.
   *
   * @param codes whether a country's code is to stand for its words
   */
  private List<String> modifiers(SourcePhrase phrase, boolean codes) {
    List<String> modifiers = new ArrayList<>();
    for (int i = phrase.first(); i < phrase.end(); i++) {
      String word = view.lower(i);
      if (word.equals("who") || word.equals(",")) {
        break;
      }
      if (i != phrase.head()
          && view.word(i)
          && !SMALL.contains(word)
          && words.pronoun(word) == null) {
        String code = codes ? nationality.at(i) : null;
        modifiers.add(code == null ? words.role(word) : code);
      }
    }
    return modifiers;
  }

  /** The last mention before the place, else the first one behind it. */
  private @Nullable Mention nearest(Figure figure, Place place) {
    List<Mention> all = mentions.getOrDefault(figure, List.of());
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).first() < place.token()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.isEmpty() ? null : all.get(low > 0 ? low - 1 : 0);
  }

  /**
   * The body of an owner, as the article names it: {@code Ruiz campaign} for {@code her campaign}.
   */
  String bodyName(Figure owner, String noun) {
    List<Figure> bodies = bodiesByWord.getOrDefault(noun, List.of());
    for (Figure figure : bodies.subList(0, Math.min(bodies.size(), LOOKED_AT))) {
      if (figure.lastWord().equals(noun) && figure.words.contains(owner.lastWord())) {
        return figure.name;
      }
    }
    return owner.name.substring(owner.name.lastIndexOf(' ') + 1) + " " + noun;
  }
}
