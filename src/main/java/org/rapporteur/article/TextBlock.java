package org.rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A paragraph, heading or list item of a page.
 *
 * @param text runs of white space made one space; a line break of the page stays one
 * @param headingLevel 1 to 6; 0 for text
 * @param linkCharacters how much of the text is links
 */
record TextBlock(String text, int headingLevel, int linkCharacters) {
  /** With more than this share of links, in percent, a block is a list of links. */
  private static final int MOSTLY = 60;

  /** A paragraph of so many characters is text even if it is one link. */
  private static final int LONG = 300;

  /** Elements that do not end a block; all others do. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em",
          "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "strike", "del");

  /** Whether an element stands within a line of text. */
  static boolean isInline(Element element) {
    return INLINE.contains(element.tagName());
  }

  /** The blocks below an element, in the page's order. */
  static List<TextBlock> of(Element root) {
    Collector collector = new Collector();
    NodeTraversor.traverse(collector, root);
    collector.end();
    return collector.blocks;
  }

  boolean isMostlyLinks() {
    return headingLevel == 0
        && linkCharacters * 100L > (long) text.length() * MOSTLY
        && text.length() < LONG;
  }

  private static final class Collector implements NodeVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkCharacters;
    private int links;
    private int headingLevel;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode piece) {
        append(piece.getWholeText());
      } else if (node instanceof Element element) {
        String tag = element.tagName();
        if (tag.equals("br")) {
          lineBreak();
        } else if (!isInline(element)) {
          end();
          headingLevel = isHeading(tag) ? tag.charAt(1) - '0' : headingLevel;
        }
        links += tag.equals("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String tag = element.tagName();
        links -= tag.equals("a") ? 1 : 0;
        if (!tag.equals("br") && !isInline(element)) {
          end();
          headingLevel = isHeading(tag) ? 0 : headingLevel;
        }
      }
    }

    private static boolean isHeading(String tag) {
      return tag.length() == 2
          && tag.charAt(0) == 'h'
          && tag.charAt(1) >= '1'
          && tag.charAt(1) <= '6';
    }

    private void append(String piece) {
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u00A0') {
          text.append(c);
          linkCharacters += links > 0 ? 1 : 0;
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    /** Two line breaks in a row part paragraphs. */
    private void lineBreak() {
      int last = text.length() - 1;
      if (last >= 0 && text.charAt(last) == ' ') {
        text.setLength(last);
        last--;
      }
      if (last >= 0 && text.charAt(last) == '\n') {
        end();
      } else if (last >= 0) {
        text.append('\n');
      }
    }

    private void end() {
      String block = text.toString().strip();
      if (!block.isEmpty()) {
        blocks.add(new TextBlock(block, headingLevel, linkCharacters));
      }
      text.setLength(0);
      linkCharacters = 0;
    }
  }
}
