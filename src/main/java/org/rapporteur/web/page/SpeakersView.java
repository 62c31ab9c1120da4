package org.rapporteur.web.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.SpeakerCount;

/**
 * Everybody who is quoted by name.
 *
 * @param address of the view
 * @param speakers one part of them, the most quoted first
 * @param total how many there are
 * @param next cursor of the next part; null at the end
 */
public record SpeakersView(
    Address address, List<SpeakerCount> speakers, int total, @Nullable String next) {
  /** Keeps the list as it is now. */
  public SpeakersView {
    speakers = List.copyOf(speakers);
  }

  /** The view. */
  public View view() {
    return View.of(
        "Speakers",
        address,
        div(
                h1(Words.count(total, "speaker")),
                form()
                    .withAction(Links.SPEAKERS)
                    .withMethod("get")
                    .withClass("ask")
                    .with(
                        label("A word of the name begins with").withFor("prefix"),
                        input()
                            .withType("search")
                            .withId("prefix")
                            .withName("prefix")
                            .withValue(address.value("prefix")),
                        button("Show").withType("submit")),
                BarTable.of("Speakers by their quotes", "Speaker", "Quotes", Bars.of(speakers)),
                Pager.of(address, next))
            .withClass("wrap narrow"));
  }
}
