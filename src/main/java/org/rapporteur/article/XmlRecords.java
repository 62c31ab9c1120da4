package org.rapporteur.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an XML file into the elements that hold an article each, one of them in memory at a time.
 *
 * <p>Elements have their names as the file writes them, but without the prefix of the root ({@code
 * nar:newsItem} gives {@code newsItem}) and of XHTML and NITF within others; {@code dc:creator}
 * stays.
 */
final class XmlRecords implements Closeable {
  /** News nest ten to twenty deep; newer JDKs stop at 100 themselves. */
  private static final int MAX_DEPTH = 90;

  /** A paragraph has a handful; more than this is no article. */
  private static final int MAX_ELEMENTS = 100_000;

  /** How much of what stands around the records is kept: a feed's title, a message's date. */
  private static final int FRAME_ELEMENTS = 200;

  private static final int FRAME_CHARACTERS = 20_000;

  /** What one tag, comment or CDATA section may take, besides an article's text. */
  private static final int OTHER_BYTES = 1 << 20;

  private static final int BYTES_PER_CHARACTER = 4;
  private static final Set<String> DROPPED_PREFIXES = Set.of("xhtml", "html", "nitf");

  private final InputStream in;
  private final BudgetInputStream bounded;
  private final long budget;
  private final int maxCharacters;
  private final XmlTree frame = new XmlTree(FRAME_ELEMENTS, FRAME_CHARACTERS);
  private @Nullable XMLStreamReader xml;
  private @Nullable String rootPrefix;

  XmlRecords(InputStream in, ReadOptions options) {
    this.in = in;
    this.bounded = new BudgetInputStream(in, "a tag, comment or text");
    this.budget = (long) BYTES_PER_CHARACTER * options.maxArticleLength() + OTHER_BYTES;
    // Markup in a feed's text is text here: it may be longer than the article in it.
    this.maxCharacters = (int) Math.min(budget, Integer.MAX_VALUE - 8);
  }

  /**
   * A record.
   *
   * @param tooLong whether it has more text or elements than any article; the rest is left out
   * @param line where it begins, counted from 1
   */
  record XmlRecord(Element element, boolean tooLong, long line) {}

  /** What has been read so far that is no record, below an element around the root. */
  Element frame() {
    return frame.top();
  }

  /**
   * Reads up to the root's tag, which {@link #next} then begins with.
   *
   * @return its name without a prefix
   * @throws IOException if it is no XML
   */
  String root() throws IOException {
    try {
      bounded.grant(budget);
      xml = Xml.open(bounded);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
          Xml.refuseDeclarations(String.valueOf(xml.getText()));
        }
        bounded.grant(budget);
      }
      String name = xml.getLocalName();
      int colon = name.indexOf(':');
      rootPrefix = colon < 0 ? null : name.substring(0, colon);
      return name.substring(colon + 1);
    } catch (XMLStreamException e) {
      throw Xml.failure(e);
    }
  }

  /**
   * The next element of one of these names, with all that is in it; null at the end.
   *
   * @throws IOException if the XML is broken; nothing more can be read of it then
   */
  @Nullable XmlRecord next(Set<String> names) throws IOException {
    XMLStreamReader reader = xml;
    if (reader == null) {
      throw new IllegalStateException("root() comes first");
    }
    try {
      boolean atRoot = frame.depth() == 0 && reader.isStartElement();
      while (atRoot || reader.hasNext()) {
        bounded.grant(budget);
        int event = atRoot ? XMLStreamConstants.START_ELEMENT : reader.next();
        atRoot = false;
        if (event == XMLStreamConstants.START_ELEMENT && names.contains(name(reader))) {
          return record(reader);
        }
        take(reader, event, frame);
      }
      return null;
    } catch (XMLStreamException e) {
      throw Xml.failure(e);
    }
  }

  private XmlRecord record(XMLStreamReader reader) throws IOException, XMLStreamException {
    long line = reader.getLocation().getLineNumber();
    XmlTree tree = new XmlTree(MAX_ELEMENTS, maxCharacters);
    take(reader, XMLStreamConstants.START_ELEMENT, tree);
    while (tree.depth() > 0) {
      bounded.grant(budget);
      take(reader, reader.next(), tree);
    }
    return new XmlRecord(tree.top().child(0), tree.isCut(), line);
  }

  /** Adds what the reader is at to a tree. */
  private void take(XMLStreamReader reader, int event, XmlTree tree) throws IOException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        tree.start(name(reader), reader);
        if (frame.depth() + (tree == frame ? 0 : tree.depth()) > MAX_DEPTH) {
          throw new IOException("XML nested more than " + MAX_DEPTH + " deep");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> tree.end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tree.text(reader.getText());
      case XMLStreamConstants.ENTITY_REFERENCE -> tree.text(Xml.entity(reader.getLocalName()));
      default -> {} // comments, processing instructions
    }
  }

  private String name(XMLStreamReader reader) {
    String name = reader.getLocalName();
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name;
    }
    String prefix = name.substring(0, colon);
    boolean dropped =
        prefix.equals(rootPrefix) || DROPPED_PREFIXES.contains(prefix.toLowerCase(Locale.ROOT));
    String local = name.substring(colon + 1);
    return dropped && !local.isEmpty() ? local : name;
  }

  @Override
  public void close() throws IOException {
    try {
      if (xml != null) {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw Xml.failure(e);
    } finally {
      in.close();
    }
  }
}
