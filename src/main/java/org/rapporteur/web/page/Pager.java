package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.nav;

import j2html.tags.specialized.NavTag;
import org.jspecify.annotations.Nullable;

/** The ways to the first and the next part of a list. */
final class Pager {
  private Pager() {}

  /**
   * The links.
   *
   * @param next cursor of the next part; null at the end
   */
  static NavTag of(Address address, @Nullable String next) {
    boolean begun = !address.value("cursor").isEmpty();
    return nav()
        .withClass("pager")
        .attr("aria-label", "Parts of the list")
        .with(
            iff(begun, a("First ones").withHref(address.without("cursor").toString())),
            iff(
                next != null,
                a("Next ones").withHref(address.with("cursor", next).toString()).withRel("next")));
  }
}
