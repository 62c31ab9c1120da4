package org.rapporteur.article;

import static org.rapporteur.article.XmlElements.attribute;
import static org.rapporteur.article.XmlElements.first;
import static org.rapporteur.article.XmlElements.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;

/**
 * The News Industry Text Format of the IPTC, versions 3.0 to 3.6: one story a file.
 *
 * <p>The text is that of {@code body.content}; the place of a {@code dateline} apart from it is
 * kept under {@code other}.
 */
final class Nitf implements NewsXmlReader.Dialect {
  /**
   * Elements within a line; NITF's {@code em}, {@code q}, {@code a}, {@code sup} are HTML's too.
   */
  private static final Set<String> INLINE = Set.copyOf(DataFile.lines("nitf-inline.txt"));

  /** In the body but not of the story: pictures with their captions, notes to editors. */
  private static final String BESIDE = "media, note, custom-table, alternate-code, ol-caption";

  @Override
  public Set<String> records() {
    return Set.of("nitf");
  }

  @Override
  public Article article(Element nitf, Element frame, String id, ReadOptions options)
      throws BadArticleException {
    ArticleDraft draft = new ArticleDraft();
    Element head = nitf.selectFirst("body > body\\.head");
    Element headline = head == null ? null : XmlElements.child(head, "hedline");
    draft.title = first(text(headline, "hl1"), text(XmlElements.child(nitf, "head"), "title"));
    draft.author = XmlElements.withoutBy(byline(head));
    draft.source =
        first(
            attribute(nitf, "pubdata", "name"),
            text(head, "distributor"),
            attribute(nitf, "doc-id", "regsrc"),
            attribute(nitf, "doc\\.copyright", "holder"));
    draft.date = date(nitf, head);
    String reference = attribute(nitf, "pubdata", "ex-ref");
    draft.url = XmlElements.isAddress(reference) ? reference : null;
    XmlElements.keep(draft, "dateline", text(head, "dateline"));
    XmlElements.keep(draft, "doc-id", attribute(nitf, "doc-id", "id-string"));
    Element content = nitf.selectFirst("body > body\\.content");
    return draft.finish(id, content == null ? "" : story(content), options);
  }

  /** The text of a story's body; also of one inside NewsML-G2. */
  static String story(Element content) {
    content.select(BESIDE).remove();
    XmlElements.inline(content, INLINE);
    for (int level = 1; level <= 2; level++) {
      content.select("hl" + level).tagName("h" + level);
    }
    return MainText.blocks(content);
  }

  private static @Nullable String byline(@Nullable Element head) {
    Element byline = XmlElements.child(head, "byline");
    return first(text(byline, "person"), byline == null ? null : byline.text());
  }

  /** The first that can be read as a date; else the first, to be kept as it stands. */
  private static @Nullable String date(Element nitf, @Nullable Element head) {
    Element dateline = XmlElements.child(head, "dateline");
    return PublicationDate.firstOf(
        attribute(nitf, "date\\.issue", "norm"),
        attribute(nitf, "date\\.release", "norm"),
        attribute(nitf, "pubdata", "date.publication"),
        attribute(nitf, "story\\.date", "norm"),
        text(dateline, "story.date"));
  }
}
