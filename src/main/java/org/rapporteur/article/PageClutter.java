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
import org.jspecify.annotations.Nullable;

/** Takes out of a page what is not its article, by tags, roles and the names that pages use. */
final class PageClutter {
  /** Never text of an article. */
  private static final String ALWAYS =
      "script, style, noscript, template, iframe, svg, math, canvas, object, embed, video, audio,"
          + " figure, figcaption, picture, button, select, textarea, dialog, nav, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [role=dialog], [role=alert], [role=complementary],"
          + " amp-ad, amp-embed, amp-sidebar, amp-consent, amp-sticky-ad, amp-list,"
          + " amp-social-share, amp-user-notification, amp-twitter, amp-facebook, amp-instagram";

  /** A teaser has a sentence or two below its headline. */
  private static final int TEASER = 400;

  /** A layout table with a picture has no more text than a caption. */
  private static final int CAPTION = 200;

  /** Seldom text of an article; but there are pages that are one form. */
  private static final Set<String> SELDOM = Set.of("form", "aside", "header", "footer", "menu");

  private static final Set<String> NAMES = Set.copyOf(DataFile.lines("page-clutter-names.txt"));

  private PageClutter() {}

  /** Removes the clutter; what holds most of the page's running text stays. */
  static void remove(Document page) {
    page.select(ALWAYS).remove();
    for (Element table : page.select("table:has(img)")) {
      if (table.text().length() <= CAPTION) {
        table.remove();
      }
    }
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
    for (Element headline : page.select("h2, h3, h4, h5")) {
      Element teaser = isLink(headline) ? teaser(headline, running) : null;
      if (teaser != null && running.in(teaser) <= most) {
        teaser.remove();
      }
    }
  }

  /** Whether a headline is as a whole a link to another page, as no heading of an article is. */
  private static boolean isLink(Element headline) {
    Element link = headline.closest("a");
    link = link == null ? headline.selectFirst("a") : link;
    return link != null
        && !link.attr("href").startsWith("#")
        && link.text().length() >= headline.text().length();
  }

  /** The largest element around a headline that has no other and little text. */
  private static @Nullable Element teaser(Element headline, RunningText running) {
    Element teaser = null;
    for (Element around = headline.parent();
        around != null
            && !around.tagName().equals("body")
            && running.in(around) <= TEASER
            && around.select("h1, h2, h3, h4, h5").size() == 1;
        around = around.parent()) {
      teaser = around;
    }
    return teaser;
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
