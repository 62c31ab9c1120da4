package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.specialized.DetailsTag;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.NavTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.search.Facet;
import org.rapporteur.search.FacetCount;
import org.rapporteur.search.Facets;

/** What quotes have in common, each value a link that asks for those alone. */
final class FacetList {
  private record Group(Facet facet, String title, String parameter) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group(Facet.SPEAKER, "Speaker", "speaker"),
          new Group(Facet.COUNTRY, "Country named", "country"),
          new Group(Facet.RESOLUTION, "Resolution", "resolution"),
          new Group(Facet.SOURCE, "Published by", "source"),
          new Group(Facet.TYPE, "Words", "type"));

  private FacetList() {}

  /** The lists that narrow what {@code address} asks; those of one value or none are left out. */
  static NavTag of(Address address, Facets facets) {
    List<DetailsTag> groups = new ArrayList<>();
    for (Group group : GROUPS) {
      List<FacetCount> counts = facets.of(group.facet());
      if (address.value(group.parameter()).isEmpty() && !counts.isEmpty()) {
        groups.add(
            details(
                    summary(group.title()),
                    ul(each(counts, count -> item(address, group.parameter(), count))))
                .attr("open"));
      }
    }
    return nav(each(groups, group -> group)).withClass("facets").attr("aria-label", "Narrow down");
  }

  private static LiTag item(Address address, String parameter, FacetCount count) {
    String href = address.without("cursor").with(parameter, count.value()).toString();
    return li(
        a(
                span(label(parameter, count)).withClass("value"),
                text(" "),
                span(Words.number(count.count())).withClass("number"))
            .withHref(href));
  }

  private static String label(String parameter, FacetCount count) {
    return switch (parameter) {
      case "type" -> Words.capital(count.label().toLowerCase(Locale.ROOT));
      // Those that an article alone knows are asked for by the article's name.
      case "resolution" -> count.value().indexOf('#') < 0 ? count.value() : count.label();
      default -> count.label();
    };
  }
}
