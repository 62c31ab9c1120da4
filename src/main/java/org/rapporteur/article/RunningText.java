package org.rapporteur.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much running text each element of a page holds: the characters of its longer pieces of text
 * that are not links. Menus, lists of headlines and buttons have next to none.
 */
final class RunningText {
  private static final int LONG_PIECE = 40;

  // A node of jsoup's equals itself alone.
  private final Map<Node, Integer> characters = new HashMap<>();

  RunningText(Element root) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int links;

          @Override
          public void head(Node node, int depth) {
            links += isLink(node) ? 1 : 0;
            if (links == 0 && node instanceof TextNode text) {
              int length = text.text().strip().length();
              if (length >= LONG_PIECE) {
                add(node.parent(), length);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            links -= isLink(node) ? 1 : 0;
            if (depth > 0 && node instanceof Element) {
              add(node.parent(), characters.getOrDefault(node, 0));
            }
          }
        },
        root);
  }

  int in(Element element) {
    return characters.getOrDefault(element, 0);
  }

  private void add(@Nullable Node node, int length) {
    if (node != null && length > 0) {
      characters.merge(node, length, Integer::sum);
    }
  }

  private static boolean isLink(Node node) {
    return node instanceof Element element && element.tagName().equals("a");
  }
}
