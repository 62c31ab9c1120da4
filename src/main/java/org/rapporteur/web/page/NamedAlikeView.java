package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.specialized.LiTag;
import java.util.List;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.search.NamedResolution;

/**
 * Resolutions of which one may be meant.
 *
 * @param address of the view
 * @param named those that have the title or the words that are asked for, the newest first
 */
public record NamedAlikeView(Address address, List<NamedResolution> named) {
  private static final int MOST = 100;

  /** Keeps the list as it is now. */
  public NamedAlikeView {
    named = List.copyOf(named);
  }

  /** The view. */
  public View view() {
    String asked = address.value("name");
    return new View(
        "Resolutions: " + asked,
        address,
        null,
        null,
        div(
                h1(Words.count(named.size(), "resolution") + " named so"),
                p("“" + asked + "” stands in the titles of these; the newest are first.")
                    .withClass("lead"),
                ul(each(named.stream().limit(MOST).toList(), NamedAlikeView::item))
                    .withClass("alike"))
            .withClass("wrap narrow"));
  }

  private static LiTag item(NamedResolution one) {
    CatalogueEntry entry = one.entry();
    return li(
        a(one.ref()).withHref(Links.resolution(one.ref())),
        text(entry == null ? "" : " " + entry.title()));
  }
}
