package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;

/**
 * A place in an article's text where a fact stands.
 *
 * @param kind whose colour it has
 * @param fact the id of the fact: {@code q470}, {@code CN}, {@code r1}
 * @param span the place
 * @param first whether it is the fact's first place
 * @param last whether it is the last
 */
record FactMark(Kind kind, String fact, Span span, boolean first, boolean last) {
  /** What is marked, each in a colour and a line of its own. */
  enum Kind {
    QUOTE("quote"),
    COUNTRY("country"),
    RESOLUTION("resolution");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    /** The class in the style sheet. */
    String style() {
      return style;
    }
  }

  /** The address of a fact within the page. */
  static String card(String fact) {
    return "fact-" + fact;
  }

  /** All marks of an article, those that begin first and of these the longest first. */
  static List<FactMark> of(ArticleFacts facts) {
    List<FactMark> marks = new ArrayList<>();
    for (Quote quote : facts.quotes()) {
      add(marks, Kind.QUOTE, quote.id(), quote.content());
    }
    for (Country country : facts.countries()) {
      List<Span> spans = country.mentions().stream().map(CountryMention::span).toList();
      add(marks, Kind.COUNTRY, country.code(), spans);
    }
    for (Resolution resolution : facts.resolutions()) {
      List<Span> spans = resolution.mentions().stream().map(ResolutionMention::span).toList();
      add(marks, Kind.RESOLUTION, resolution.id(), spans);
    }
    marks.sort(
        Comparator.comparingInt((FactMark mark) -> mark.span().begin())
            .thenComparingInt(mark -> -mark.span().length()));
    return marks;
  }

  private static void add(List<FactMark> marks, Kind kind, String fact, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      marks.add(new FactMark(kind, fact, spans.get(i), i == 0, i == spans.size() - 1));
    }
  }
}
