package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

/** Tells one source after the other, in the order of the attributions. For one article. */
final class SourceResolver {
  private static final Set<String> POLLS = Set.of("poll", "survey");

  private final SpeakerWords words;
  private final TokenView view;
  private final Nationality nationality;
  private final Discourse discourse = new Discourse();
  private final SourceReader reader;
  private final Antecedents antecedents;
  private final PronounResolver pronouns;
  private final DescriptionResolver descriptions;
  private final Cast cast;
  private final Signatures signatures;
  private final Map<String, Figure> untagged = new HashMap<>();

  SourceResolver(
      SpeakerWords words,
      TokenView view,
      CountryLookup countries,
      Cast cast,
      CandidateScorer scorer) {
    this.words = words;
    this.view = view;
    this.nationality = new Nationality(view, countries);
    this.cast = cast;
    this.signatures = new Signatures(view, cast);
    Candidates candidates = new Candidates(view, cast, discourse);
    this.reader = new SourceReader(words, view, cast);
    this.antecedents = new Antecedents(view, cast);
    this.pronouns = new PronounResolver(words, view, cast, candidates, scorer);
    this.descriptions = new DescriptionResolver(words, view, nationality, cast, candidates, scorer);
  }

  /** The speakers of the next attribution, one at least. */
  List<Speaker> next(Attribution attribution) {
    Place place = Place.of(view, attribution);
    Told told =
        attribution.source().isEmpty() ? silent(attribution, place) : told(attribution, place);
    Span end = attribution.content().get(attribution.content().size() - 1);
    int contentEnd = view.paragraphOf(Math.max(0, Math.min(view.size(), view.endToken(end)) - 1));
    discourse.add(
        new Discourse.Turn(
            told.figures, place.token(), place.paragraph(), contentEnd, place.quoted()));
    return told.speakers;
  }

  /** Figures for the discourse to remember, and the speakers for the facts. */
  private record Told(List<Figure> figures, List<Speaker> speakers) {
    static Told unnamed(Speaker speaker) {
      return new Told(List.of(), List.of(speaker));
    }

    static Told of(List<Figure> figures, @Nullable String as, String why) {
      return new Told(
          figures, figures.stream().map(figure -> SpeakerFacts.of(figure, as, why)).toList());
    }
  }

  /** An attribution without a source: a quotation alone may go on with the last speaker. */
  private Told silent(Attribution attribution, Place place) {
    Discourse.Turn last = discourse.last();
    if (attribution.cue().isEmpty()
        && place.quoted()
        && last != null
        && last.quoted()
        && !last.speakers().isEmpty()
        && place.paragraph() - last.contentEnd() <= 1) {
      return Told.of(last.speakers(), null, "goes on after the quote before");
    }
    return Told.unnamed(Speaker.unknown(null, "the text names no source"));
  }

  private Told told(Attribution attribution, Place place) {
    String as =
        attribution.source().stream()
            .map(span -> Words.oneLine(span.of(view.prepared.text())))
            .collect(Collectors.joining(" … "));
    SourcePhrase phrase = reader.read(attribution.source().get(0));
    return switch (phrase.form()) {
      case NAME -> named(phrase, as);
      case PRONOUN -> pronoun(phrase, place, as);
      case RELATIVE -> relative(phrase, place, as);
      case ROLE -> role(phrase, place, as);
      case BODY -> body(phrase, place, as);
      case DOCUMENT -> document(phrase, place, as);
      case UNTAGGED -> untagged(phrase, as);
      case GROUP ->
          Told.unnamed(
              new Speaker(null, as, SpeakerKind.GROUP, null, null, null, "several, not named"));
      case OTHER -> Told.unnamed(Speaker.unknown(as, "no name in the source"));
    };
  }

  private Told named(SourcePhrase phrase, String as) {
    List<Figure> figures = new ArrayList<>();
    for (Mention mention : phrase.named()) {
      figures.add(mention.figure());
    }
    Mention first = phrase.named().get(0);
    String here = view.text(first.first(), first.end());
    String why =
        here.equals(first.figure().name) ? "named in the source" : "\"" + here + "\" is named so";
    return Told.of(figures, as, why);
  }

  private Told pronoun(SourcePhrase phrase, Place place, String as) {
    String word = view.lower(phrase.first());
    String kind = words.pronoun(word);
    Discourse.Turn last = discourse.last();
    if ("self".equals(kind)) {
      return self(place, as);
    }
    if ("plural".equals(kind) && last != null && last.speakers().size() > 1) {
      return Told.of(last.speakers(), as, "those who spoke before");
    }
    if ("plural".equals(kind) || "we".equals(kind)) {
      return Told.unnamed(
          new Speaker(null, as, SpeakerKind.GROUP, null, null, null, "several, not named"));
    }
    Figure figure = pronouns.resolve(word, place);
    TokenRange subject =
        figure == null && "thing".equals(kind) ? antecedents.subjectBefore(phrase.first()) : null;
    SourcePhrase document = subject == null ? null : reader.read(subject);
    if (document != null && document.form() == SourcePhrase.Form.DOCUMENT) {
      return Told.unnamed(SpeakerFacts.document(document, view, as));
    }
    return one(figure, as, "who was spoken of before \"" + word + "\"", SpeakerKind.UNKNOWN);
  }

  /** {@code I}: inside quotation marks the one quoted, else the article's author. */
  private Told self(Place place, String as) {
    if (view.quoted(place.token())) {
      Discourse.Turn last = discourse.last();
      if (last != null && last.speakers().size() == 1 && place.paragraph() == last.contentEnd()) {
        return Told.of(last.speakers(), as, "the one who is quoted");
      }
      return Told.unnamed(Speaker.unknown(as, "the one who is quoted is not known"));
    }
    Figure signer = signatures.after(place.paragraph());
    if (signer != null) {
      return Told.of(List.of(signer), as, "the one who signs below");
    }
    String author = view.prepared.article().metadata().author();
    if (author == null
        || !author.matches("\\p{Lu}[^,;&]* \\p{Lu}[^,;& ]*")
        || author.contains(" and ")) {
      return Told.unnamed(Speaker.unknown(as, "the author is not known"));
    }
    return Told.unnamed(
        new Speaker(author, as, SpeakerKind.PERSON, null, null, null, "the article's author"));
  }

  /** {@code who}: the name before it, or {@code the envoy} before it. */
  private Told relative(SourcePhrase phrase, Place place, String as) {
    Figure figure = pronouns.relative(phrase.first());
    if (figure == null) {
      SourcePhrase before = reader.before(phrase.first());
      if (before != null && before.form() == SourcePhrase.Form.ROLE && before.definite()) {
        figure = descriptions.person(before, place, null);
      }
    }
    if (figure == null) {
      figure = untaggedBefore(phrase.first());
    }
    Speaker unnamed = figure == null ? unnamedBefore(phrase.first()) : null;
    if (unnamed != null) {
      return Told.unnamed(unnamed);
    }
    return one(figure, as, "the one before \"" + as + "\"", SpeakerKind.UNKNOWN);
  }

  /**
   * What the noun before {@code who} or {@code which} tells by itself; null where it tells none.
   */
  private @Nullable Speaker unnamedBefore(int token) {
    TokenRange range = antecedents.before(token);
    if (range == null) {
      return null;
    }
    SourcePhrase noun = reader.read(range);
    String as = view.text(noun.first(), noun.end());
    return switch (noun.form()) {
      case GROUP ->
          new Speaker(null, as, SpeakerKind.GROUP, null, null, null, "several, not named");
      case ROLE -> SpeakerFacts.unnamedPerson(noun, view, cast, nationality, null, as);
      case BODY -> SpeakerFacts.unnamedBody(noun, view, nationality, as);
      case DOCUMENT ->
          view.lower(token).startsWith("who") ? null : SpeakerFacts.document(noun, view, as);
      default -> null;
    };
  }

  /** A name of two capital words or more right before a token, that the tagger does not know. */
  private @Nullable Figure untaggedBefore(int token) {
    int end = token;
    while (end > 0 && view.sameSentence(end - 1, token) && !view.word(end - 1)) {
      end--;
    }
    int first = end;
    while (first > 0 && view.sameSentence(first - 1, token) && isPartOfName(first - 1)) {
      first--;
    }
    boolean name = end - first >= 2 && first > view.sentence(token).firstToken();
    return name ? untaggedName(first, end) : null;
  }

  private Told role(SourcePhrase phrase, Place place, String as) {
    Figure owner =
        phrase.ownerPronoun() != null
            ? pronouns.resolve(phrase.ownerPronoun(), place)
            : phrase.owner() != null ? phrase.owner().figure() : null;
    Figure figure = phrase.definite() ? descriptions.person(phrase, place, owner) : null;
    if (figure == null
        && phrase.definite()
        && (owner == null || !owner.isPerson())
        && !descriptions.isBorne(phrase)) {
      figure =
          pronouns.inMind(
              place, words.titleGender(view.lower(phrase.head())), nationality.of(phrase));
    }
    if (figure != null) {
      return Told.of(List.of(figure), as, "the article calls so " + figure.name);
    }
    return Told.unnamed(SpeakerFacts.unnamedPerson(phrase, view, cast, nationality, owner, as));
  }

  /**
   * Behind the last word of {@code Association of Town Clerks}, where {@code head} is its first;
   * behind the head itself where nothing of the kind follows.
   */
  private int nameEnd(int head) {
    int end = head + 1;
    if (view.capitalized(head) && view.lower(end).equals("of") && view.capitalized(end + 1)) {
      end++;
      while (view.sameSentence(head, end) && view.capitalized(end)) {
        end++;
      }
    }
    return end;
  }

  /** {@code the bank}: nothing but an article and the noun. */
  private boolean isBare(SourcePhrase phrase) {
    return phrase.definite() && phrase.head() == phrase.first() + 1 && phrase.owner() == null;
  }

  private Told body(SourcePhrase phrase, Place place, String as) {
    String noun = view.lower(phrase.head());
    if (phrase.ownerPronoun() != null) {
      Figure owner = pronouns.resolve(phrase.ownerPronoun(), place);
      if (owner == null) {
        return Told.unnamed(SpeakerFacts.unnamedBody(phrase, view, nationality, as));
      }
      return Told.unnamed(
          SpeakerFacts.body(descriptions.bodyName(owner, noun), as, "belongs to " + owner.name));
    }
    int nameEnd = nameEnd(phrase.head());
    if (nameEnd > phrase.head() + 1) {
      int first = phrase.head();
      while (first > phrase.first() && isPartOfName(first - 1)) {
        first--;
      }
      return Told.of(List.of(untaggedName(first, nameEnd)), as, "named in the source");
    }
    Figure figure = phrase.definite() ? descriptions.body(phrase, place) : null;
    if (figure == null && isBare(phrase)) {
      figure = pronouns.body(place);
    }
    if (figure != null) {
      return Told.of(List.of(figure), as, "part of the name");
    }
    return Told.unnamed(SpeakerFacts.unnamedBody(phrase, view, nationality, as));
  }

  /** A document speaks for its owner, where it names one: {@code a poll by Gallup}. */
  private Told document(SourcePhrase phrase, Place place, String as) {
    Speaker proper = SpeakerFacts.document(phrase, view, as);
    if (proper.name() != null) {
      return Told.unnamed(proper);
    }
    if (phrase.ownerPronoun() != null) {
      Figure figure = pronouns.resolve(phrase.ownerPronoun(), place);
      if (figure != null) {
        return Told.of(List.of(figure), as, "whose " + view.lower(phrase.head()) + " it is");
      }
    }
    Mention owner = phrase.owner();
    for (int i = phrase.head() + 1; owner == null && i < phrase.end(); i++) {
      String word = view.lower(i);
      if (word.equals("by") || word.equals("from")) {
        int at = i + 1;
        while (at < phrase.end() && cast.at(at) == null && at < i + 4) {
          at++;
        }
        owner = at < phrase.end() ? cast.at(at) : null;
        if (owner == null && view.capitalized(i + 1)) {
          int end = i + 1;
          while (end < phrase.end() && view.capitalized(end)) {
            end++;
          }
          return Told.unnamed(
              SpeakerFacts.body(view.text(i + 1, end), as, "its " + view.lower(phrase.head())));
        }
      }
    }
    if (owner != null
        && owner.equals(phrase.owner())
        && POLLS.contains(view.lower(phrase.head()))) {
      return Told.unnamed(
          SpeakerFacts.namedDocument(
              view.text(owner.first(), owner.end()) + " " + view.lower(phrase.head()), as));
    }
    if (owner != null && owner.figure().kind != Figure.Kind.PLACE) {
      return Told.of(List.of(owner.figure()), as, "its " + view.lower(phrase.head()));
    }
    return Told.unnamed(proper);
  }

  /** A name that the tagger does not know; it is remembered, so that pronouns find it. */
  private Told untagged(SourcePhrase phrase, String as) {
    int first = phrase.head();
    while (first > phrase.first() && isPartOfName(first - 1)) {
      first--;
    }
    return Told.of(List.of(untaggedName(first, phrase.head() + 1)), as, "named in the source");
  }

  private Figure untaggedName(int first, int end) {
    String name = view.text(first, end);
    Figure known = untagged.get(view.lower(end - 1));
    if (known == null || (name.contains(" ") && !known.name.contains(name))) {
      boolean person =
          words.isHonorific(view.lower(first - 1))
              || words.isRole(view.lower(first - 1))
              || words.isGivenName(view.lower(first));
      Figure.Kind other =
          end - first == 1 && view.allCaps(first) ? Figure.Kind.ORGANIZATION : Figure.Kind.UNTOLD;
      known =
          new Figure(
              -1,
              person ? Figure.Kind.PERSON : other,
              name,
              List.of(SpeakerWords.lower(name).split(" ", -1)));
      untagged.put(view.lower(end - 1), known);
    }
    return known;
  }

  private boolean isPartOfName(int token) {
    String word = view.lower(token);
    return view.capitalized(token)
        && !words.isHonorific(word)
        && !words.isRole(word)
        && cast.at(token) == null
        && !word.equals("the")
        && !word.equals("a");
  }

  private static Told one(@Nullable Figure figure, String as, String why, SpeakerKind kind) {
    return figure == null
        ? Told.unnamed(new Speaker(null, as, kind, null, null, null, "nobody named before fits"))
        : Told.of(List.of(figure), as, why);
  }
}
