package org.rapporteur.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.corpus.ExpectedFacts.ExpectedQuote;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;

/** Extracted facts against the expected ones: a readable line for each that differs. */
final class FactsComparison {
  private final String text;
  private final SpanFinder finder;
  private final ExpectedFacts expected;
  private final ArticleFacts actual;
  private final Set<String> lines = new TreeSet<>();

  private FactsComparison(Article article, ExpectedFacts expected, ArticleFacts actual) {
    this.text = article.text();
    this.finder = new SpanFinder(text);
    this.expected = expected;
    this.actual = actual;
  }

  /** The differences, sorted; none where all is as expected. */
  static List<String> differences(Article article, ExpectedFacts expected, ArticleFacts actual) {
    FactsComparison comparison = new FactsComparison(article, expected, actual);
    try {
      comparison.compareQuotes();
      comparison.compareCountries();
      comparison.lines.addAll(
          ResolutionComparison.differences(
              comparison.finder, expected.resolutions(), actual.resolutions()));
    } catch (IllegalArgumentException wrongText) {
      comparison.lines.add("facts do not fit: " + wrongText.getMessage());
    }
    return List.copyOf(comparison.lines);
  }

  private void compareQuotes() {
    Set<Quote> used = new HashSet<>();
    int from = 0;
    for (ExpectedQuote quote : expected.quotes()) {
      List<Span> content = finder.findAll(quote.content(), from);
      from = content.get(0).begin();
      Quote found = best(content, used);
      if (found == null) {
        lines.add("quote missed: " + quote.type() + " " + words(content));
      } else {
        used.add(found);
        compare(quote, content, found);
      }
    }
    for (Quote quote : actual.quotes()) {
      if (!used.contains(quote)) {
        lines.add("quote false: " + name(quote.type()) + " " + words(quote.content()));
      }
    }
  }

  /** The quote that shares most with {@code content}; null where none shares anything. */
  private Quote best(List<Span> content, Set<Quote> used) {
    Quote best = null;
    int most = 0;
    for (Quote quote : actual.quotes()) {
      int shared = used.contains(quote) ? 0 : shared(content, quote.content());
      if (shared > most) {
        most = shared;
        best = quote;
      }
    }
    return best;
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span one : some) {
      for (Span other : others) {
        shared +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
      }
    }
    return shared;
  }

  private void compare(ExpectedQuote wanted, List<Span> content, Quote found) {
    String where = "quote " + SpanFinder.shorten(content.get(0).of(text)) + ": ";
    if (!content.equals(found.content())) {
      lines.add(where + "content is " + words(found.content()) + ", not " + words(content));
    }
    same(where + "type", wanted.type(), name(found.type()));
    same(where + "source", wanted.source(), source(found));
    Speaker speaker = found.speaker();
    same(where + "speaker", wanted.speaker(), speaker.name());
    same(
        where + "also speakers",
        wanted.also(),
        found.alsoSpeakers().stream().map(Speaker::name).toList());
    if (wanted.speaker() == null) {
      same(where + "kind", wanted.kind(), name(speaker.kind()));
    } else if (wanted.speaker().equals(speaker.name())) {
      Map<String, String> known = expected.speakers().getOrDefault(wanted.speaker(), Map.of());
      known.forEach((field, value) -> same(where + field, value, field(speaker, field)));
    }
  }

  private static String field(Speaker speaker, String field) {
    return switch (field) {
      case "kind" -> name(speaker.kind());
      case "role" -> speaker.role();
      case "affiliation" -> speaker.affiliation();
      case "country" -> speaker.country();
      default -> throw new IllegalArgumentException("no field of a speaker: " + field);
    };
  }

  private void compareCountries() {
    Set<String> wanted = new TreeSet<>();
    expected
        .countries()
        .forEach(
            (code, mentions) ->
                finder
                    .findAll(mentions, 0)
                    .forEach(span -> wanted.add(code + " " + finder.name(span))));
    Set<String> found = new TreeSet<>();
    for (Country country : actual.countries()) {
      for (CountryMention mention : country.mentions()) {
        found.add(country.code() + " " + finder.name(mention.span()));
      }
    }
    wanted.stream()
        .filter(each -> !found.contains(each))
        .forEach(each -> lines.add("country missed: " + each));
    found.stream()
        .filter(each -> !wanted.contains(each))
        .forEach(each -> lines.add("country false: " + each));
  }

  private void same(String what, Object wanted, Object found) {
    if (!Objects.equals(wanted, found)) {
      lines.add(what + " is " + found + ", not " + wanted);
    }
  }

  private String source(Quote quote) {
    return quote.source().isEmpty() ? null : String.join(" … ", texts(quote.source()));
  }

  private String words(List<Span> spans) {
    return String.join(" … ", texts(spans).stream().map(SpanFinder::shorten).toList());
  }

  private List<String> texts(List<Span> spans) {
    List<String> texts = new ArrayList<>();
    spans.forEach(span -> texts.add(span.of(text)));
    return texts;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
