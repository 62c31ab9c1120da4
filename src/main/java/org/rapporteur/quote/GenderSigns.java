package org.rapporteur.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What given names, forms of address and pronouns nearby tell of the persons' genders. */
final class GenderSigns {
  private static final int NAME_SIGN = 3; // as much as three pronouns

  private final SpeakerWords words;
  private final TokenView view;
  private final Cast cast;

  GenderSigns(SpeakerWords words, TokenView view, Cast cast) {
    this.words = words;
    this.view = view;
    this.cast = cast;
  }

  /** Counts the given names' signs; wanted before single words are told apart. */
  static void givenNames(SpeakerWords words, List<Figure> figures) {
    for (Figure figure : figures) {
      String given = figure.words.get(0);
      if (figure.isPerson() && figure.words.size() > 1 && !words.isFamilyFirst(given)) {
        sign(figure, words.givenNameGender(given), NAME_SIGN);
      }
    }
  }

  void fill() {
    for (Mention mention : cast.mentions()) {
      if (mention.figure().isPerson()) {
        Gender told = words.titleGender(view.lower(mention.first() - 1));
        if (told != Gender.UNKNOWN) {
          mention.figure().gender = told;
        }
      }
    }
    pronouns();
  }

  /** A sentence with one person only and pronouns behind the name: they mean that person. */
  private void pronouns() {
    int next = 0;
    while (next < cast.mentions().size()) {
      int sentence = cast.mentions().get(next).sentence();
      Figure only = null;
      boolean several = false;
      int from = -1;
      for (; next < cast.mentions().size(); next++) {
        Mention mention = cast.mentions().get(next);
        if (mention.sentence() != sentence) {
          break;
        }
        if (mention.figure().isPerson()) {
          several |= only != null && only != mention.figure();
          only = mention.figure();
          from = from < 0 ? mention.end() : from;
        }
      }
      if (!several) {
        pronouns(only, from);
      }
    }
  }

  private void pronouns(@Nullable Figure figure, int from) {
    if (figure == null) {
      return;
    }
    int end = view.sentence(from - 1).endToken();
    for (int i = from; i < end; i++) {
      String pronoun = words.pronoun(view.lower(i));
      if (pronoun != null && !view.quoted(i)) {
        sign(
            figure,
            pronoun.equals("male")
                ? Gender.MALE
                : pronoun.equals("female") ? Gender.FEMALE : Gender.UNKNOWN,
            1);
      }
    }
  }

  private static void sign(Figure figure, Gender gender, int weight) {
    if (gender == Gender.MALE) {
      figure.maleSigns += weight;
    } else if (gender == Gender.FEMALE) {
      figure.femaleSigns += weight;
    }
  }
}
