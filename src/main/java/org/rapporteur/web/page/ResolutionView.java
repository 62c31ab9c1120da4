package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.specialized.ArticleTag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.DlTag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.RollCall;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.search.NamedResolution;
import org.rapporteur.search.ResolutionArticle;

/**
 * One resolution: what the catalogue knows, what articles tell of it, and who said what about it.
 *
 * @param address of the view
 * @param named the resolution
 * @param others those of the same number
 * @param articles one part of those on it, the newest first
 * @param total how many there are
 * @param next cursor of the next part; null at the end
 */
public record ResolutionView(
    Address address,
    NamedResolution named,
    List<NamedResolution> others,
    List<ResolutionArticle> articles,
    int total,
    @Nullable String next) {
  /** Keeps the lists as they are now. */
  public ResolutionView {
    others = List.copyOf(others);
    articles = List.copyOf(articles);
  }

  /** The view. */
  public View view() {
    CatalogueEntry entry = named.entry();
    return View.of(
        named.ref(),
        address,
        div(
                h1(named.ref()),
                entry == null ? null : p(entry.title()).withClass("lead"),
                known(entry),
                sameNumber(),
                History.of(articles),
                section(
                    h2(Words.count(total, "article") + " on it"),
                    ol(each(articles, one -> li(told(one))))
                        .withClass("cards")
                        .attr("role", "list"),
                    Pager.of(address, next)))
            .withClass("wrap narrow"));
  }

  private @Nullable DivTag known(@Nullable CatalogueEntry entry) {
    if (entry == null) {
      return null;
    }
    DlTag lines = dl();
    line(lines, "Body", Bodies.name(entry.body()));
    line(lines, "Adopted", Words.day(entry.adopted()));
    line(lines, "Vote", Votes.told(entry.vote()));
    line(lines, "How", entry.adoption());
    line(lines, "Draft", entry.draft());
    line(lines, "Submitted by", Votes.countries(entry.sponsors()));
    line(lines, "Joined by", Votes.countries(entry.additionalSponsors()));
    line(lines, "Subjects", String.join("; ", entry.subjects()));
    return div(h2("In the catalogue"), lines).withClass("panel known");
  }

  private static void line(DlTag lines, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.with(div(dt(name), dd(value)));
    }
  }

  private @Nullable DivTag sameNumber() {
    return others.isEmpty()
        ? null
        : div(
            p(
                text("Of the same number: "),
                each(
                    others,
                    other ->
                        span(a(other.ref()).withHref(Links.resolution(other.ref())), text(" ")))));
  }

  private static ArticleTag told(ResolutionArticle one) {
    Resolution resolution = one.resolution();
    DlTag lines = dl();
    line(
        lines,
        "Status",
        resolution.status() == null ? null : Words.capital(Words.of(resolution.status())));
    line(lines, "Vote", Votes.told(resolution.vote()));
    RollCall voted = resolution.voted();
    if (voted != null) {
      line(lines, "For", Votes.countries(voted.inFavour()));
      line(lines, "Against", Votes.countries(voted.against()));
      line(lines, "Abstaining", Votes.countries(voted.abstain()));
    }
    line(lines, "Vetoed by", Votes.countries(resolution.vetoedBy()));
    line(lines, "Behind it", Votes.countries(resolution.sponsors()));
    return article()
        .withClass("card")
        .with(
            h3(a(Words.title(one.article())).withHref(Links.article(one.article()))),
            ArticlesView.where(one.article()),
            lines,
            each(one.quotes(), quote -> quote(quote, one)));
  }

  private static DivTag quote(Quote quote, ResolutionArticle one) {
    String place = Links.article(one.article()) + "#" + quote.id();
    String role = QuoteCard.told(quote.speaker());
    return div(
            p(
                    strong(QuoteCard.named(quote.speaker())),
                    role.isEmpty() ? null : span(role).withClass("role"),
                    span(a("In the article").withHref(place)))
                .withClass("by"),
            blockquote(p(quote.text())))
        .withClass("said");
  }
}
