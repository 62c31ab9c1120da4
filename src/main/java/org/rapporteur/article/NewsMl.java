package org.rapporteur.article;

import static org.rapporteur.article.XmlElements.attribute;
import static org.rapporteur.article.XmlElements.child;
import static org.rapporteur.article.XmlElements.first;
import static org.rapporteur.article.XmlElements.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;

/**
 * NewsML-G2 of the IPTC: a news item, or a message of several. Its text is XHTML or NITF in {@code
 * inlineXML}, or {@code inlineData}.
 *
 * <p>The date is that of the version: it is the one that words like "on Monday" in its text go by.
 */
final class NewsMl implements NewsXmlReader.Dialect {
  @Override
  public Set<String> records() {
    return Set.of("newsItem", "packageItem");
  }

  @Override
  public @Nullable Article article(Element item, Element frame, String id, ReadOptions options)
      throws BadArticleException {
    if (item.tagName().equals("packageItem") || isPictureOrSound(item)) {
      return null;
    }
    Element management = child(item, "itemMeta");
    Element content = child(item, "contentMeta");
    ArticleDraft draft = new ArticleDraft();
    draft.title = first(text(content, "headline"), text(management, "title"));
    draft.author =
        XmlElements.withoutBy(first(text(content, "by"), name(child(content, "creator"))));
    draft.source =
        first(
            name(child(content, "infoSource")),
            text(content, "creditline"),
            name(child(management, "provider")));
    draft.date = date(management, content, frame);
    XmlElements.keep(draft, "guid", item.attr("guid"));
    XmlElements.keep(draft, "version", item.attr("version"));
    String status = code(attribute(item, "itemMeta > pubStatus", "qcode"));
    XmlElements.keep(draft, "pubStatus", "usable".equals(status) ? null : status);
    XmlElements.keep(draft, "dateline", text(content, "dateline"));
    return draft.finish(id, story(item), options);
  }

  private static String story(Element item) throws BadArticleException {
    for (Element inline : item.select("contentSet > inlineXML")) {
      Element nitf = inline.selectFirst("body\\.content");
      Element html = inline.selectFirst("body");
      if (nitf != null) {
        return Nitf.story(nitf);
      } else if (html != null || inline.childrenSize() > 0) {
        return page(html == null ? inline : html);
      }
    }
    for (Element data : item.select("contentSet > inlineData")) {
      String type = data.attr("contenttype");
      if (type.contains("html")) {
        return page(Jsoup.parse(data.wholeText()).body());
      } else if (data.attr("encoding").isEmpty() && (type.isEmpty() || type.startsWith("text/"))) {
        return data.wholeText().strip();
      }
    }
    throw new BadArticleException("no text in the news item (inlineXML or inlineData)");
  }

  private static String page(Element body) {
    body.select("figure, script, style, aside, .byline, .dateline").remove();
    return MainText.blocks(body);
  }

  private static boolean isPictureOrSound(Element item) {
    String kind = code(attribute(item, "itemMeta > itemClass", "qcode"));
    return kind != null && Set.of("picture", "graphic", "video", "audio").contains(kind);
  }

  private static @Nullable String date(
      @Nullable Element management, @Nullable Element content, Element frame) {
    return PublicationDate.firstOf(
        text(management, "versionCreated"),
        text(content, "contentModified", "contentCreated"),
        text(management, "firstCreated"),
        text(frame.selectFirst("newsMessage > header"), "sent"));
  }

  /** A party's name, else its code without the scheme. */
  private static @Nullable String name(@Nullable Element party) {
    if (party == null) {
      return null;
    }
    return first(text(party, "name"), party.attr("literal"), code(party.attr("qcode")));
  }

  /** {@code ninat:text} gives {@code text}. */
  private static @Nullable String code(@Nullable String qcode) {
    return qcode == null ? null : qcode.substring(qcode.indexOf(':') + 1);
  }
}
