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
 * How much running text each element of a page holds: the characters of its longer lines, without
 * what of them is links. Menus, lists of headlines and buttons have next to none.
 */
final class RunningText {
  private static final int LONG_PIECE = 40;

  // A node of jsoup's equals itself alone.
  private final Map<Node, Integer> characters = new HashMap<>();

  RunningText(Element root) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int links;
          private int piece; // of the line that is being read
          private @Nullable Node block; // that the line stands in

          @Override
          public void head(Node node, int depth) {
            endLineAt(node);
            links += isLink(node) ? 1 : 0;
            if (links == 0 && node instanceof TextNode text) {
              piece += text.text().strip().length();
              block = blockAround(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            endLineAt(node);
            links -= isLink(node) ? 1 : 0;
            if (depth > 0 && node instanceof Element) {
              add(node.parent(), characters.getOrDefault(node, 0));
            }
          }

          private void endLineAt(Node node) {
            if (node instanceof Element element && !TextBlock.isInline(element)) {
              add(block, piece >= LONG_PIECE ? piece : 0);
              piece = 0;
            }
          }
        },
        root);
  }

  int in(Element element) {
    return characters.getOrDefault(element, 0);
  }

  /** A line that changes its style within is one line of the block around it. */
  private static @Nullable Node blockAround(Node text) {
    Node around = text.parent();
    while (around instanceof Element element && TextBlock.isInline(element)) {
      around = around.parent();
    }
    return around;
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
