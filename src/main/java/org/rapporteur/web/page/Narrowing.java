package org.rapporteur.web.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.OptionTag;
import java.util.Map;

/** From when to when quotes are looked for, and which come first. */
final class Narrowing {
  private Narrowing() {}

  /** A form that asks the same as {@code address} but for these. */
  static FormTag of(Address address) {
    Map<String, String> kept = address.without("from", "to", "order", "cursor").query();
    return form()
        .withAction(address.path())
        .withMethod("get")
        .withClass("narrowing")
        .with(
            each(kept, (name, value) -> input().withType("hidden").withName(name).withValue(value)),
            field("from", "From", "2024-03", address),
            field("to", "To", "last week", address),
            div(
                label("First").withFor("order"),
                select(
                        choice("date", "the newest", address),
                        choice("relevance", "the best", address))
                    .withId("order")
                    .withName("order")),
            button("Apply").withType("submit"));
  }

  private static DivTag field(String name, String label, String example, Address address) {
    return div(
        label(label).withFor(name),
        input()
            .withType("text")
            .withId(name)
            .withName(name)
            .withValue(address.value(name))
            .withPlaceholder(example)
            .attr("size", "12"));
  }

  private static OptionTag choice(String value, String label, Address address) {
    OptionTag option = option(label).withValue(value);
    return address.value("order").equals(value) ? option.attr("selected") : option;
  }
}
