package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.ArticleTag;
import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.PTag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Speaker;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.SpeakerCount;

/** A quote among the results: its words, who says it, where it stands, and the evidence. */
final class QuoteCard {
  private QuoteCard() {}

  static ArticleTag of(FullQuote one) {
    Quote quote = one.quote();
    return article()
        .withClass("card")
        .with(
            by(one),
            blockquote(p(Highlighted.of(quote.text(), one.found().matches()))),
            where(one),
            evidence(one));
  }

  private static PTag by(FullQuote one) {
    Speaker speaker = one.quote().speaker();
    PTag by = p().withClass("by").with(strong(name(speaker, one.speaker())));
    String told = told(speaker);
    return told.isEmpty() ? by : by.with(span(told).withClass("role"));
  }

  /** The name as a link to the speaker's view; the article's own words where there is none. */
  static DomContent name(Speaker speaker, @Nullable SpeakerCount known) {
    return known == null
        ? text(named(speaker))
        : a(named(speaker)).withHref(Links.speaker(known.key()));
  }

  /** {@code Fu Cong}, {@code “officials”}; words of ours where the article has none. */
  static String named(Speaker speaker) {
    if (speaker.name() != null) {
      return speaker.name();
    }
    return speaker.as() == null ? "Somebody" : "“" + speaker.as() + "”";
  }

  /** {@code permanent representative, UN, Kenya}; empty where nothing is known. */
  static String told(Speaker speaker) {
    String country = speaker.country() == null ? null : Words.country(speaker.country());
    return String.join(
        ", ",
        Stream.of(speaker.role(), speaker.affiliation(), country)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static PTag where(FullQuote one) {
    ArticleHead head = one.found().article();
    String day = head.day();
    String place = Links.article(head) + "#" + one.quote().id();
    return p().withClass("where")
        .with(
            a(Words.title(head)).withHref(place),
            iff(head.source() != null, span(String.valueOf(head.source()))),
            iff(!day.isEmpty(), time(Words.day(day)).withDatetime(day)),
            span(Words.capital(Words.of(one.quote().type()))));
  }

  private static DetailsTag evidence(FullQuote one) {
    Double confidence = one.quote().confidence();
    return details(
            summary("Evidence"),
            p(Highlighted.of(one.context().passage(), one.context().content()))
                .withClass("passage"),
            p(text("Speaker: " + one.quote().speaker().why() + ".")),
            iff(
                confidence != null,
                p(
                    "Probability that content and source are right: "
                        + Words.percent(confidence == null ? 0 : confidence)
                        + ".")))
        .withClass("evidence");
  }

  /** All of them, a list item each; a sentence where there are none. */
  static DomContent list(List<FullQuote> quotes) {
    return ol(each(quotes, one -> li(of(one)))).withClass("cards").attr("role", "list");
  }
}
