package org.rapporteur.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.Countries;
import org.rapporteur.text.PreparedText;

/**
 * The countries that an article names: by name, adjective, people or abbreviation; and the groups
 * of states.
 *
 * <p>{@code the US-drafted text on Syria} names {@code US} and {@code SY}. Names that hold a
 * country's ({@code Bank of China}, {@code New Mexico}), languages, persons ({@code Jordan Smith})
 * and namesakes (Georgia, the state of the US) are none. England, Scotland, Wales and Northern
 * Ireland are no countries here.
 *
 * <p>On request, and never otherwise: capitals that stand for a government ({@code Moscow said}),
 * kind {@code CAPITAL}; and countries' words inside the names of organisations and products ({@code
 * Bank of China}), kind {@code WITHIN_NAME}. What is found without them stays the same. Those who
 * look for speakers are given the capitals all the same ({@link NamedStates#governments}).
 *
 * <p>One walk over the words finds the longest forms; then plain rules, each in a class of its own,
 * take away what names something else. May be shared between threads.
 */
public final class CountryExtractor {
  private final boolean withCapitals;
  private final boolean withinNames;
  private final FormWalk walk;
  private final Capitals capitals = new Capitals();
  private final Languages languages = new Languages();
  private final Rivers rivers = new Rivers(languages);
  private final ProperNames properNames = new ProperNames();
  private final Persons persons = new Persons();
  private final Senses senses = new Senses();
  private final Seats seats = new Seats(properNames);
  private final Groups groups = new Groups();

  /** Finds plain mentions only. Reads the package's lists, a few milliseconds' work. */
  public CountryExtractor() {
    this(Set.of());
  }

  /**
   * Finds plain mentions and what was asked for.
   *
   * @param onRequest {@code CAPITAL}, {@code WITHIN_NAME}; other kinds are found anyway
   */
  public CountryExtractor(Set<CountryMentionKind> onRequest) {
    withCapitals = onRequest.contains(CountryMentionKind.CAPITAL);
    withinNames = onRequest.contains(CountryMentionKind.WITHIN_NAME);
    walk = new FormWalk(FormTrie.load(), withinNames);
  }

  /** Finds the countries named in {@code text}, in order of first mention; empty where none is. */
  public List<Country> extract(PreparedText text) {
    return find(text).countries();
  }

  /** Finds the countries and the groups of states named in {@code text}. */
  public NamedStates find(PreparedText text) {
    Words words = Words.of(text);
    FormWalk.Found found = walk.over(words);
    Title title = Title.of(text.article().metadata().title(), walk);
    List<Candidate> candidates = found.countries;
    if (!candidates.isEmpty()) {
      candidates.removeIf(
          candidate ->
              languages.isLanguage(words, candidate)
                  || rivers.isRiver(words, candidate)
                  || properNames.isOther(text, words, candidate));
      takeHeld(candidates, properNames.of(text, words), found.held);
      candidates.removeIf(persons.of(text, words));
      senses.decide(words, candidates, candidates, title);
      capitals.decide(words, candidates);
    }
    List<Found> plain = new ArrayList<>(candidates.size());
    Set<String> codes = new HashSet<>();
    for (Candidate candidate : candidates) {
      codes.add(candidate.code());
      plain.add(found(text, words, candidate, languages.kind(words, candidate)));
    }
    List<Found> seated = seated(text, words, found.seats, codes);
    List<Found> more = held(text, words, found.held, candidates, title);
    if (withCapitals) {
      more.addAll(seated);
    }
    List<Country> countries = countries(plain);
    List<Country> all = with(more, plain, countries);
    return new NamedStates(
        countries,
        with(seated, plain, countries),
        all,
        groups.of(text.text(), words, found.groups, codes),
        inTitle(title, all));
  }

  /** Takes away what longer names hold, and keeps it where it was asked for. */
  private void takeHeld(
      List<Candidate> candidates, Predicate<Candidate> isHeld, List<Candidate> held) {
    candidates.removeIf(
        candidate -> {
          boolean taken = isHeld.test(candidate);
          if (taken && withinNames) {
            held.add(candidate);
          }
          return taken;
        });
  }

  /** Capitals and seats that stand for a government. */
  private List<Found> seated(
      PreparedText text, Words words, List<SeatCandidate> found, Set<String> codes) {
    List<Found> seated = new ArrayList<>();
    if (!found.isEmpty()) {
      for (Candidate seat : seats.governments(text, words, found, codes)) {
        seated.add(found(text, words, seat, CountryMentionKind.CAPITAL));
      }
    }
    return seated;
  }

  /** Countries' words inside names. */
  private List<Found> held(
      PreparedText text, Words words, List<Candidate> held, List<Candidate> free, Title title) {
    List<Found> found = new ArrayList<>();
    if (!held.isEmpty()) {
      held.sort(Comparator.comparingInt(Candidate::first));
      held.removeIf(persons.of(text, words));
      senses.decide(words, held, free, title);
      for (Candidate candidate : held) {
        found.add(found(text, words, candidate, CountryMentionKind.WITHIN_NAME));
      }
    }
    return found;
  }

  /**
   * A mention.
   *
   * @param why what decided; null where nothing had to be decided
   */
  private record Found(String code, CountryMention mention, @Nullable String why) {}

  private static Found found(
      PreparedText text, Words words, Candidate candidate, CountryMentionKind kind) {
    Span span = candidate.span(text.text(), words);
    return new Found(
        candidate.code(), new CountryMention(span, span.of(text.text()), kind), candidate.why());
  }

  /** The plain ones' countries, and where there are {@code more} with them. */
  private static List<Country> with(List<Found> more, List<Found> plain, List<Country> countries) {
    if (more.isEmpty()) {
      return countries;
    }
    List<Found> all = new ArrayList<>(plain);
    all.addAll(more);
    all.sort(Comparator.comparing(found -> found.mention().span()));
    return countries(all);
  }

  private static List<Country> countries(List<Found> all) {
    Map<String, List<CountryMention>> mentions = new LinkedHashMap<>();
    Map<String, String> reasons = new HashMap<>();
    for (Found found : all) {
      mentions.computeIfAbsent(found.code(), code -> new ArrayList<>()).add(found.mention());
      if (found.why() != null) {
        reasons.putIfAbsent(found.code(), found.why());
      }
    }
    List<Country> countries = new ArrayList<>(mentions.size());
    mentions.forEach(
        (code, found) ->
            countries.add(
                new Country(
                    code,
                    Objects.requireNonNull(Countries.name(code)),
                    reasons.get(code),
                    null,
                    found)));
    return countries;
  }

  /** Which of the article's countries its title names; a doubtful name means what it does below. */
  private static Set<String> inTitle(Title title, List<Country> countries) {
    if (title.countries().isEmpty() || countries.isEmpty()) {
      return Set.of();
    }
    Set<String> codes = new HashSet<>();
    Map<String, String> meant = new HashMap<>();
    for (Country country : countries) {
      codes.add(country.code());
      for (CountryMention mention : country.mentions()) {
        meant.putIfAbsent(String.join(" ", Countries.words(mention.text())), country.code());
      }
    }
    Set<String> named = new HashSet<>();
    for (Candidate candidate : title.countries()) {
      named.add(meant.getOrDefault(candidate.key(title.words()), candidate.code()));
    }
    named.retainAll(codes);
    return named;
  }
}
