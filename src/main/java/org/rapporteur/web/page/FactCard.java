package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.DlTag;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.Span;
import org.rapporteur.search.SpeakerCount;

/** What is known of one fact of an article, and why. */
final class FactCard {
  private final DlTag lines = dl();

  private FactCard() {}

  private FactCard with(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.with(div(dt(name), dd(value)));
    }
    return this;
  }

  private DivTag under(FactMark.Kind kind, String fact, DomContent title) {
    return div(h3(title).withId("title-" + fact), lines)
        .withId(FactMark.card(fact))
        .withClass("fact of-" + kind.style())
        .attr("role", "group")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "title-" + fact);
  }

  /** A quote: who says it, and how sure that is. */
  static DivTag of(Quote quote, int number, @Nullable SpeakerCount speaker, String text) {
    Double confidence = quote.confidence();
    return new FactCard()
        .with("Who", QuoteCard.told(quote.speaker()))
        .with("Why", quote.speaker().why())
        .with("Source", joined(quote.source(), text))
        .with("Cue", joined(quote.cue(), text))
        .with("Quote", kind(quote, confidence))
        .under(
            FactMark.Kind.QUOTE,
            quote.id(),
            join(text(number + "."), QuoteCard.name(quote.speaker(), speaker)));
  }

  /** {@code Direct, said, 97 % sure}. */
  private static String kind(Quote quote, @Nullable Double confidence) {
    return Words.capital(Words.of(quote.type()))
        + (quote.act() == null ? "" : ", " + Words.of(quote.act()))
        + (confidence == null ? "" : ", " + Words.percent(confidence) + " sure");
  }

  private static String joined(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  /** A country: how far the article is about it. */
  static DivTag of(Country country) {
    Double salience = country.salience();
    return new FactCard()
        .with("Named", Words.count(country.mentions().size(), "time"))
        .with(
            "As",
            country.mentions().stream()
                .map(mention -> mention.text())
                .distinct()
                .collect(Collectors.joining(", ")))
        .with("About it", salience == null ? null : Words.percent(salience))
        .with("Why", country.why())
        .under(
            FactMark.Kind.COUNTRY,
            country.code(),
            a(country.name()).withHref(Links.country(country.code())));
  }

  /** A resolution: what the article tells, what the catalogue has, and why that is the same. */
  static DivTag of(Resolution resolution) {
    CatalogueMatch match = resolution.catalogue();
    String ref = Links.ref(resolution);
    String name = ref == null ? resolution.mentions().get(0).text() : ref;
    DomContent title = ref == null ? text(name) : a(name).withHref(Links.resolution(ref));
    return new FactCard()
        .with("Title", match == null ? null : match.title())
        .with("Body", resolution.body() == null ? null : Bodies.name(resolution.body()))
        .with(
            "Status",
            resolution.status() == null ? null : Words.capital(Words.of(resolution.status())))
        .with("Adopted", resolution.adopted() == null ? null : Words.day(resolution.adopted()))
        .with("Vote", Votes.told(resolution.vote()))
        .with("Vetoed by", Votes.countries(resolution.vetoedBy()))
        .with("Behind it", Votes.countries(resolution.sponsors()))
        .with("Why", match == null ? null : match.why())
        .with("Probability", match == null ? null : Words.percent(match.confidence()))
        .under(FactMark.Kind.RESOLUTION, resolution.id(), title);
  }
}
