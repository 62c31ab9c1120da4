package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import java.util.List;

/**
 * Why a view can't be shown.
 *
 * @param title of what kind the problem is
 * @param detail one sentence on it
 * @param resolutions what may have been meant; empty where nothing is known
 */
public record ProblemView(String title, String detail, List<String> resolutions) {
  /** Keeps the list as it is now. */
  public ProblemView {
    resolutions = List.copyOf(resolutions);
  }

  /** The view. */
  public View view() {
    return new View(
        title,
        Address.of("/"),
        null,
        null,
        div(
                h1(title),
                p(Words.capital(detail)),
                ul(each(resolutions, ref -> li(a(ref).withHref(Links.resolution(ref))))),
                p(
                    text("Ask in the box above, or begin at "),
                    a("the overview").withHref("/"),
                    text(".")))
            .withClass("wrap narrow"));
  }
}
