package org.rapporteur.article;

import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The tree of a part of an XML file, within bounds: what goes beyond them is left out. */
final class XmlTree {
  private final int maxElements;
  private final int maxCharacters;
  private final Element top = new Element("top");
  private Element current = top;
  private int elements;
  private int characters;
  private int depth;
  private int omitted; // how many of the open elements are not in the tree
  private boolean cut;

  XmlTree(int maxElements, int maxCharacters) {
    this.maxElements = maxElements;
    this.maxCharacters = maxCharacters;
  }

  /** An element of no meaning around what has been added. */
  Element top() {
    return top;
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** Whether something was left out. */
  boolean isCut() {
    return cut;
  }

  /** Opens an element with the attributes that the reader is at. */
  void start(String name, XMLStreamReader reader) {
    depth++;
    if (elements == maxElements) {
      omitted++;
      cut = true;
      return;
    }
    elements++;
    Element element = new Element(name);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attr(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    current.appendChild(element);
    current = element;
  }

  /** Closes the element opened last. */
  void end() {
    depth--;
    Element parent = current.parent();
    if (omitted > 0) {
      omitted--;
    } else if (parent != null) {
      current = parent;
    }
  }

  void text(String text) {
    if (text.length() > maxCharacters - characters) {
      cut = true;
    } else {
      characters += text.length();
      current.appendChild(new TextNode(text));
    }
  }
}
