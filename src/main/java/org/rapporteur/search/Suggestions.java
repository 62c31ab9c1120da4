package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Analyzers;
import org.rapporteur.index.Fields;
import org.rapporteur.index.ResolutionTerms;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * The names of an index by what somebody types. Those of a facet are gathered when first asked for.
 * May be shared between threads.
 */
final class Suggestions {
  private final FacetCounter facets;
  private final LazySpeakers speakers;
  private final Map<Facet, NameIndex<FacetCount>> names = new EnumMap<>(Facet.class);

  Suggestions(FacetCounter facets, LazySpeakers speakers) {
    this.facets = facets;
    this.speakers = speakers;
  }

  /** Gathers all names that there are suggestions of. */
  void gather() throws IOException {
    for (Facet facet : List.of(Facet.SPEAKER, Facet.COUNTRY, Facet.RESOLUTION, Facet.SOURCE)) {
      var unused = names(facet);
    }
  }

  /** The names of {@code facet} with words that begin so, the most frequent first. */
  List<Suggestion> beginning(Facet facet, String typed, int most) throws IOException {
    NameIndex<FacetCount> index = names(facet);
    List<FacetCount> found = index.beginning(typed(facet, typed), most);
    if (found.isEmpty() && facet == Facet.RESOLUTION) {
      found = index.beginning(symbol(typed), most);
    }
    return found.stream()
        .map(one -> new Suggestion(facet, one.value(), one.label(), one.count()))
        .toList();
  }

  /** The speaker whose name is written most like {@code name}; null where one is so called. */
  @Nullable String speaker(String name) throws IOException {
    FacetCount similar = names(Facet.SPEAKER).similar(typed(Facet.SPEAKER, name));
    return similar == null ? null : similar.value();
  }

  /**
   * The resolution that has the same number as {@code written}, or nearly; null where there is one
   * so written, in the index or in the catalogue.
   */
  @Nullable String resolution(String written) throws IOException {
    if (written.chars().noneMatch(Character::isDigit)) {
      return null; // a body, a status or words
    }
    ResolutionSymbol symbol = ResolutionSymbol.read(written);
    String canonical = symbol == null ? written : symbol.canonical();
    if (Catalogue.bundled().find(canonical) != null) {
      return null;
    }
    NameIndex<FacetCount> index = names(Facet.RESOLUTION);
    List<String> whole = List.of(ResolutionTerms.normalize(canonical));
    if (!index.exactly(whole).isEmpty()) {
      return null;
    }
    for (String part : ResolutionTerms.ofSymbol(canonical)) { // its number may be another body's
      List<FacetCount> same = index.exactly(List.of(part));
      if (!same.isEmpty()) {
        return same.get(0).value();
      }
    }
    FacetCount similar = index.similar(whole);
    return similar == null ? null : similar.value();
  }

  private synchronized NameIndex<FacetCount> names(Facet facet) throws IOException {
    NameIndex<FacetCount> known = names.get(facet);
    if (known == null) {
      known = gather(facet);
      names.put(facet, known);
    }
    return known;
  }

  private NameIndex<FacetCount> gather(Facet facet) throws IOException {
    return facet == Facet.SPEAKER ? speakers() : values(facet);
  }

  private NameIndex<FacetCount> speakers() throws IOException {
    List<FacetCount> bearers = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (SpeakerCount one : speakers.all().all()) {
      bearers.add(new FacetCount(one.name(), one.name(), one.quotes(), one.articles()));
      words.add(
          one.forms().stream()
              .flatMap(form -> SpeakerName.words(form).stream())
              .collect(Collectors.toSet()));
    }
    return new NameIndex<>(bearers, words);
  }

  private NameIndex<FacetCount> values(Facet facet) throws IOException {
    Map<String, Set<String>> formsOf = new HashMap<>();
    if (facet == Facet.COUNTRY) {
      for (CountryForm form : Countries.forms()) {
        formsOf
            .computeIfAbsent(form.code(), code -> new HashSet<>())
            .addAll(Countries.words(form.text()));
      }
    }
    List<FacetCount> bearers = new ArrayList<>();
    List<Set<String>> words = new ArrayList<>();
    for (FacetCount one : facets.all(facet)) {
      switch (facet) {
        case COUNTRY -> words.add(formsOf.getOrDefault(one.value(), Set.of(one.value())));
        case RESOLUTION -> {
          if (one.value().indexOf('#') >= 0) {
            continue; // an article alone knows it
          }
          Set<String> terms = new HashSet<>(ResolutionTerms.ofSymbol(one.value()));
          terms.addAll(words(one.label()));
          words.add(terms);
        }
        default -> words.add(Set.copyOf(words(one.value())));
      }
      bearers.add(one);
    }
    return new NameIndex<>(bearers, words);
  }

  private static List<String> typed(Facet facet, String typed) {
    return switch (facet) {
      case SPEAKER -> SpeakerName.words(typed);
      case COUNTRY -> Countries.words(typed);
      case RESOLUTION ->
          typed.chars().anyMatch(Character::isDigit)
              ? List.of(ResolutionTerms.normalize(typed))
              : words(typed);
      default -> words(typed);
    };
  }

  /**
   * {@code UNSCR 2728} as the index has it, {@code s/res/2728(2024)}; none where it is no number.
   */
  private static List<String> symbol(String typed) {
    ResolutionSymbol symbol = ResolutionSymbol.read(typed);
    return symbol == null ? List.of() : List.of(ResolutionTerms.normalize(symbol.canonical()));
  }

  private static List<String> words(String text) {
    return Analyzers.words(Analyzers.PLAIN, Fields.SOURCE, text);
  }
}
