package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what is not its article, by tags, roles and the names that pages use. */
final class PageClutter {
  /** Never text of an article. */
  private static final String ALWAYS =
      "script, style, noscript, template, iframe, svg, math, canvas, object, embed, video, audio,"
          + " figure, figcaption, picture, button, select, textarea, dialog, nav, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [role=dialog], [role=alert], [role=complementary]";

  /** Seldom text of an article; but there are pages that are one form. */
  private static final Set<String> SELDOM = Set.of("form", "aside", "header", "footer", "menu");

  private static final Set<String> NAMES = Set.copyOf(DataFile.lines("page-clutter-names.txt"));

  private PageClutter() {}

  /** Removes the clutter; what holds most of the page's running text stays. */
  static void remove(Document page) {
    page.select(ALWAYS).remove();
    RunningText running = new RunningText(page.body());
    int most = running.in(page.body()) / 2;
    List<Element> clutter = new ArrayList<>();
    NodeTraversor.traverse(
        (NodeVisitor)
            (node, depth) -> {
              if (node instanceof Element element
                  && !element.tagName().equals("body")
                  && isClutter(element)
                  && running.in(element) <= most) {
                clutter.add(element);
              }
            },
        (Node) page.body());
    clutter.forEach(Node::remove);
  }

  private static boolean isClutter(Element element) {
    return SELDOM.contains(element.tagName())
        || hasClutterName(element.className())
        || hasClutterName(element.id());
  }

  /** Whether a word, or two words in a row, of a name mark clutter: {@code shareBar read-more}. */
  static boolean hasClutterName(String names) {
    String before = "";
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean hump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if (Character.isLetter(c) && !hump) {
        word.append(c);
        continue;
      }
      if (!word.isEmpty()) {
        String lower = word.toString().toLowerCase(Locale.ROOT);
        if (NAMES.contains(lower) || NAMES.contains(before + " " + lower)) {
          return true;
        }
        before = lower;
        word.setLength(0);
      }
      if (hump) {
        word.append(c);
      } else if (c == ' ') {
        before = "";
      }
    }
    return false;
  }
}
