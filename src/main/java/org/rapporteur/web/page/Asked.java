package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.specialized.ATag;
import j2html.tags.specialized.UlTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a list of quotes is narrowed to, each with a link that takes it away. */
final class Asked {
  private static final Map<String, String> NAMES = names();

  private Asked() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("about", "words");
    names.put("speaker", "speaker");
    names.put("speakerCountry", "speaker’s country");
    names.put("country", "names");
    names.put("articleCountry", "article names");
    names.put("resolution", "resolution");
    names.put("source", "published by");
    names.put("type", "quotes that are");
    names.put("act", "act");
    names.put("from", "from");
    names.put("to", "to");
    names.put("minConfidence", "probability from");
    return names;
  }

  /** A link for each condition of {@code address}. */
  static UlTag of(Address address) {
    List<ATag> chips = new ArrayList<>();
    NAMES.forEach(
        (parameter, name) -> {
          String value = address.value(parameter);
          if (!value.isEmpty()) {
            chips.add(
                a(
                        span(name + " ").withClass("what"),
                        text(shown(parameter, value)),
                        span(" ×").attr("aria-hidden", "true"),
                        span(" – take away").withClass("unseen"))
                    .withHref(address.without("cursor", parameter).toString()));
          }
        });
    return ul(each(chips, chip -> li(chip))).withClass("asked").attr("aria-label", "Asked for");
  }

  private static String shown(String parameter, String value) {
    boolean country = parameter.endsWith("ountry") && value.matches("[A-Z]{2}");
    return country ? Words.country(value) : value;
  }
}
