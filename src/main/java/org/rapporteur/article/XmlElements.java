package org.rapporteur.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds values in the elements of news formats; what is blank counts as absent. */
final class XmlElements {
  private XmlElements() {}

  /** The first child of a name; null where there is none. */
  static @Nullable Element child(@Nullable Element parent, String name) {
    if (parent != null) {
      for (Element child : parent.children()) {
        if (child.tagName().equals(name)) {
          return child;
        }
      }
    }
    return null;
  }

  /** The text of the first child of a name that has some. */
  static @Nullable String text(@Nullable Element parent, String... names) {
    for (String name : names) {
      if (parent != null) {
        for (Element child : parent.children()) {
          if (child.tagName().equals(name) && !child.text().isBlank()) {
            return child.text().strip();
          }
        }
      }
    }
    return null;
  }

  /** An attribute of the first element that a selector finds and that has it. */
  static @Nullable String attribute(Element root, String selector, String attribute) {
    for (Element found : root.select(selector)) {
      if (!found.attr(attribute).isBlank()) {
        return found.attr(attribute).strip();
      }
    }
    return null;
  }

  /** The first that says something. */
  static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** {@code By Ana Belo} gives {@code Ana Belo}. */
  static @Nullable String withoutBy(@Nullable String byline) {
    if (byline == null || !byline.toLowerCase(Locale.ROOT).startsWith("by ")) {
      return byline;
    }
    return byline.substring(3).strip();
  }

  /** Whether it is an address on the web. */
  static boolean isAddress(@Nullable String text) {
    return text != null && (text.startsWith("https://") || text.startsWith("http://"));
  }

  /** Keeps what an article has no field for. */
  static void keep(ArticleDraft draft, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      draft.other.put(name, value.strip());
    }
  }

  /** Makes plain {@code span}s of a vocabulary's own elements within lines. */
  static void inline(Element root, Set<String> names) {
    for (Element element : root.getAllElements()) {
      if (names.contains(element.tagName())) {
        element.tagName("span");
      }
    }
  }
}
