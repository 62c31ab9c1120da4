package org.rapporteur.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Where all XML is opened: no document type is read, no entity but XML's and HTML's own is known,
 * nothing outside the input is ever asked for.
 *
 * <p>A bare {@code <!DOCTYPE nitf SYSTEM "nitf.dtd">}, as agencies still write it, is passed over;
 * one with declarations inside is refused by {@link #refuseDeclarations}.
 */
final class Xml {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w:.-]+)");

  private static final int HEAD = 256;

  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /** Opens XML for reading, in whatever encoding. */
  static XMLStreamReader open(InputStream in) throws IOException, XMLStreamException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(HEAD);
    String head = new String(buffered.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    buffered.reset();
    return FACTORY.createXMLStreamReader(
        new XmlChars(MixedReader.of(buffered, declaredCharset(head))));
  }

  /**
   * Refuses a document type with declarations.
   *
   * @param documentType as the parser gives it: without what it declares, but for the bracket
   */
  static void refuseDeclarations(String documentType) throws IOException {
    if (documentType.endsWith("]>")) {
      throw new IOException(
          "its DOCTYPE declares entities or elements, which is not allowed in news;"
              + " take out what stands in its brackets");
    }
  }

  /** What an entity of HTML stands for: {@code nbsp} gives U+00A0; unknown ones stay. */
  static String entity(String name) {
    String reference = "&" + name + ";";
    return Parser.unescapeEntities(reference, false);
  }

  /**
   * {@code line 3: the element type "p" must be terminated ...}; the reader's own failure if so.
   */
  static IOException failure(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException io) {
      return io;
    }
    String message = String.valueOf(e.getMessage());
    int said = message.indexOf("Message: ");
    String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber() + ": ";
    return new IOException(line + message.substring(said < 0 ? 0 : said + "Message: ".length()));
  }

  private static @Nullable Charset declaredCharset(String head) {
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? HtmlReader.charset(declared.group(1)) : null;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // the JDK's, whatever is around
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false); // feeds forget to declare them
    factory.setProperty(XMLInputFactory.IS_COALESCING, false); // long texts come in pieces
    for (String limit : new String[] {"maxGeneralEntitySizeLimit", "totalEntitySizeLimit"}) {
      // No entity is ever expanded, but newer JDKs count the text of a whole feed as one.
      if (factory.isPropertySupported("jdk.xml." + limit)) {
        factory.setProperty("jdk.xml." + limit, "0");
      }
    }
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory;
  }
}
