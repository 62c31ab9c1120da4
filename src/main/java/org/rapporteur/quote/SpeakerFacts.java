package org.rapporteur.quote;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

/** Writes what is known of a source as the fact {@link Speaker}. */
final class SpeakerFacts {
  private SpeakerFacts() {}

  static Speaker of(Figure figure, @Nullable String as, String why) {
    SpeakerKind kind =
        switch (figure.kind) {
          case PERSON -> SpeakerKind.PERSON;
          case ORGANIZATION, PLACE -> SpeakerKind.ORGANIZATION;
          case UNTOLD -> SpeakerKind.UNKNOWN;
        };
    return new Speaker(figure.name, as, kind, figure.role, figure.affiliation, figure.country, why);
  }

  static Speaker body(String name, String as, String why) {
    return new Speaker(name, as, SpeakerKind.ORGANIZATION, null, null, null, why);
  }

  /** {@code the Morning Post poll}: known by its owner's name. */
  static Speaker namedDocument(String name, String as) {
    return new Speaker(name, as, SpeakerKind.DOCUMENT, null, null, null, "named in the source");
  }

  /** {@code a spokesman for the bank}: a person without a name. */
  static Speaker unnamedPerson(
      SourcePhrase phrase,
      TokenView view,
      Cast cast,
      Nationality nationality,
      @Nullable Figure owner,
      String as) {
    String affiliation = owner == null ? null : owner.name;
    for (int i = phrase.head() + 1; affiliation == null && i < phrase.end(); i++) {
      Mention mention = cast.at(i);
      affiliation = mention == null ? null : mention.figure().name;
    }
    return new Speaker(
        null,
        as,
        SpeakerKind.PERSON,
        view.text(phrase.head(), phrase.head() + 1),
        affiliation,
        nationality.near(phrase),
        "not named in the article");
  }

  /**
   * {@code a committee}; named where a proper word is before the noun: {@code Irish government}.
   */
  static Speaker unnamedBody(
      SourcePhrase phrase, TokenView view, Nationality nationality, String as) {
    int first = phrase.first();
    while (first < phrase.head() && !view.capitalized(first)) {
      first++;
    }
    if (first == phrase.first()
        && (view.lower(first).equals("the") || view.lower(first).equals("a"))) {
      first++;
      while (first < phrase.head() && !view.capitalized(first)) {
        first++;
      }
    }
    String name =
        phrase.definite() && first < phrase.head() && view.capitalized(first)
            ? view.text(first, phrase.head() + 1).replaceAll("['’]s\\b", "")
            : null;
    return new Speaker(
        name,
        as,
        SpeakerKind.ORGANIZATION,
        null,
        null,
        nationality.near(phrase),
        name == null ? "not named in the article" : "named in the source");
  }

  /** A document; named where its noun is written as part of a name: {@code the Kyoto Protocol}. */
  static Speaker document(SourcePhrase phrase, TokenView view, String as) {
    int first = phrase.head();
    while (first > phrase.first() && view.capitalized(first - 1)) {
      first--;
    }
    boolean proper = view.capitalized(phrase.head()) && first < phrase.head();
    if (proper && view.lower(first).equals("the")) {
      first++;
      proper = first < phrase.head();
    }
    return new Speaker(
        proper ? view.text(first, phrase.head() + 1) : null,
        as,
        SpeakerKind.DOCUMENT,
        null,
        null,
        null,
        proper ? "named in the source" : "a document without a name of its own");
  }
}
