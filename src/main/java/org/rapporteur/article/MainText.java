package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a page's article.
 *
 * <p>First what names itself as something else is taken out ({@link PageClutter}). Then the element
 * that says it is the article is taken, if it holds most of the running text that is left; else the
 * smallest element that holds nearly all of it. Of its blocks those that are links, or lines as
 * pages have them ({@code Read more: ...}), are left out.
 */
final class MainText {
  private static final List<String> CANDIDATES =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  /** The share of a page's running text that makes an element its article, in percent. */
  private static final int MOST = 50;

  private static final int NEARLY_ALL = 80;
  private static final int MOST_OF_A_ROW = 60;
  private static final int SHORT_LINE = 150;

  private static final Set<String> CLUTTER_LINES =
      Set.copyOf(DataFile.lines("page-clutter-lines.txt"));

  /** The beginnings among them. */
  private static final List<String> CLUTTER_BEGINNINGS =
      CLUTTER_LINES.stream()
          .filter(line -> line.endsWith("*"))
          .map(line -> line.substring(0, line.length() - 1))
          .toList();

  private MainText() {}

  /**
   * The article's text, blank if there is none; the page loses its clutter.
   *
   * @param draft title, author and date as known: lines that only repeat them are left out
   */
  static String of(Document page, ArticleDraft draft) {
    PageClutter.remove(page);
    Element root = container(page);
    List<TextBlock> blocks = new ArrayList<>(TextBlock.of(root));
    blocks.removeIf(MainText::isClutter);
    dropTop(blocks, draft);
    dropIdleHeadings(blocks);
    return joined(blocks);
  }

  /** The text of a part of a page that is known to be text only. */
  static String blocks(Element root) {
    return joined(TextBlock.of(root));
  }

  private static String joined(List<TextBlock> blocks) {
    return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
  }

  private static Element container(Document page) {
    Element body = page.body();
    RunningText running = new RunningText(body);
    int all = running.in(body);
    for (String candidate : CANDIDATES) {
      Element most = null;
      for (Element element : page.select(candidate)) {
        if (most == null || running.in(element) > running.in(most)) {
          most = element;
        }
      }
      if (most != null && running.in(most) * 100L >= (long) all * MOST) {
        return most;
      }
    }
    Element smallest = body;
    for (Element child = all == 0 ? null : body; child != null; ) {
      smallest = child;
      child = null;
      for (Element inner : smallest.children()) {
        if (holdsTheArticle(inner, running, all)
            && !TextBlock.isInline(inner)
            && !inner.tagName().equals("p")) {
          child = inner;
        }
      }
    }
    return smallest;
  }

  /** Rows and columns of a layout never share an article: the one with most of it has all of it. */
  private static boolean holdsTheArticle(Element element, RunningText running, int all) {
    int here = running.in(element);
    return switch (element.tagName()) {
      case "tr" -> here * 100L >= (long) all * MOST;
      case "td" -> here * 100L >= (long) running.in(element.parents().get(0)) * MOST_OF_A_ROW;
      default -> here * 100L >= (long) all * NEARLY_ALL;
    };
  }

  private static boolean isClutter(TextBlock block) {
    if (block.isMostlyLinks()) {
      return true;
    }
    if (block.text().length() > SHORT_LINE) {
      return false;
    }
    String line = block.text().toLowerCase(Locale.ROOT);
    return CLUTTER_LINES.contains(line) || CLUTTER_BEGINNINGS.stream().anyMatch(line::startsWith);
  }

  /** Drops the title and what stands above it, and lines below it that give author or date. */
  private static void dropTop(List<TextBlock> blocks, ArticleDraft draft) {
    for (int i = 0; i < Math.min(blocks.size(), 6); i++) {
      if (blocks.get(i).headingLevel() == 1 || isSame(blocks.get(i).text(), draft.title)) {
        blocks.subList(0, i + 1).clear();
        break;
      }
    }
    while (!blocks.isEmpty() && isBylineOrDate(blocks.get(0).text(), draft)) {
      blocks.remove(0);
    }
  }

  private static boolean isBylineOrDate(String line, ArticleDraft draft) {
    if (line.length() > 80) {
      return false;
    }
    boolean sentence = line.endsWith(".") && line.length() > 40;
    return (!sentence && PublicationDate.normalize(line) != null)
        || isSame(line, draft.author)
        || (draft.author != null && isSame(line, "By " + draft.author));
  }

  private static boolean isSame(String line, @Nullable String value) {
    return value != null && line.equalsIgnoreCase(value.strip().replaceAll("\\s+", " "));
  }

  /** Drops headings under which nothing is left: {@code Related stories} without its list. */
  private static void dropIdleHeadings(List<TextBlock> blocks) {
    int below = 1; // the level of the heading below, 1 at the end; 7 for text
    for (int i = blocks.size() - 1; i >= 0; i--) {
      int level = blocks.get(i).headingLevel();
      if (level > 0 && below <= level) {
        blocks.remove(i);
      } else {
        below = level > 0 ? level : 7;
      }
    }
  }
}
