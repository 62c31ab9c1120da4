package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.div;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import j2html.tags.DomContent;
import j2html.tags.specialized.AsideTag;
import j2html.tags.specialized.FieldsetTag;
import j2html.tags.specialized.LabelTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SectionTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Quote;
import org.rapporteur.search.SpeakerCount;
import org.rapporteur.search.StoredArticle;

/**
 * An article with its facts marked, and all that is known of each beside it.
 *
 * @param address of the view
 * @param article the article
 * @param speakers who says a quote, by the quote's id, over all articles
 */
public record ArticleView(
    Address address, StoredArticle article, Map<String, SpeakerCount> speakers) {
  /** Keeps the speakers as they are now. */
  public ArticleView {
    speakers = new HashMap<>(speakers);
  }

  /** The view. */
  public View view() {
    ArticleFacts facts = article.facts();
    String title = Words.title(facts.article().title(), facts.id());
    return View.of(
        title,
        address,
        div(
                div(
                        h1(title),
                        about(facts.article()),
                        switches(facts),
                        new MarkedText(article.text(), facts).html())
                    .withClass("reading"),
                facts(facts))
            .withClass("wrap columns article"));
  }

  private static PTag about(ArticleMetadata about) {
    PTag line = p().withClass("where");
    if (about.source() != null) {
      line.with(span(about.source()));
    }
    if (about.author() != null) {
      line.with(span("by " + about.author()));
    }
    if (about.publishedDate() != null) {
      String day = String.valueOf(about.publishedDate());
      line.with(time(Words.day(day)).withDatetime(day));
    }
    String url = about.url();
    if (url != null && url.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      line.with(span(a("Where it was published").withHref(url).withRel("noreferrer")));
    }
    return line;
  }

  private static FieldsetTag switches(ArticleFacts facts) {
    return fieldset(
            legend("Marked in the text").withClass("unseen"),
            box(FactMark.Kind.QUOTE, facts.quotes().size(), "quote", "quotes"),
            box(FactMark.Kind.COUNTRY, facts.countries().size(), "country", "countries"),
            box(FactMark.Kind.RESOLUTION, facts.resolutions().size(), "resolution", "resolutions"))
        .withClass("switches");
  }

  private static LabelTag box(FactMark.Kind kind, int count, String one, String several) {
    return label(
        input().withType("checkbox").withId("show-" + kind.style()).attr("checked"),
        text(" "),
        span(Words.count(count, one, several)).withClass("sample " + kind.style()));
  }

  private AsideTag facts(ArticleFacts facts) {
    List<DomContent> quotes = new ArrayList<>();
    for (Quote quote : facts.quotes()) {
      quotes.add(FactCard.of(quote, quotes.size() + 1, speakers.get(quote.id()), article.text()));
    }
    return aside(
            h2("What is found").withClass("unseen"),
            list("Quotes", quotes),
            list("Countries", facts.countries().stream().map(FactCard::of).toList()),
            list("Resolutions", facts.resolutions().stream().map(FactCard::of).toList()),
            iff(
                facts.quotes().isEmpty()
                    && facts.countries().isEmpty()
                    && facts.resolutions().isEmpty(),
                p("Nothing is found in this article.").withClass("quiet")))
        .withClass("beside facts")
        .attr("aria-label", "What is found");
  }

  private static SectionTag list(String title, List<? extends DomContent> cards) {
    return cards.isEmpty() ? section().withClass("none") : section(h2(title)).with(cards);
  }
}
