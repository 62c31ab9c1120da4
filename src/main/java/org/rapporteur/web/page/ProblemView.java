package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

/**
 * Why a view can't be shown.
 *
 * @param title of what kind the problem is
 * @param detail one sentence on it
 */
public record ProblemView(String title, String detail) {
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
                p(
                    text("Ask in the box above, or begin at "),
                    a("the overview").withHref("/"),
                    text(".")))
            .withClass("wrap narrow"));
  }
}
