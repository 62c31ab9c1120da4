package org.rapporteur.article;

import static org.rapporteur.article.XmlElements.child;
import static org.rapporteur.article.XmlElements.first;
import static org.rapporteur.article.XmlElements.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;

/**
 * Feeds: RSS 0.9 to 2.0 and Atom. An item's text is its full content where the feed has it, else
 * its description, which is often only the first sentences.
 */
final class Feed implements NewsXmlReader.Dialect {
  /** {@code desk@envoy.example (Ana Belo)}, as RSS 2.0 has its authors. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  /** What WordPress puts below each item. */
  private static final Pattern FIRST_APPEARED =
      Pattern.compile("\\s*The post .{1,300} (?:first appeared|appeared first) on .{1,200}\\s*$");

  @Override
  public Set<String> records() {
    return Set.of("item", "entry");
  }

  @Override
  public Article article(Element item, Element frame, String id, ReadOptions options)
      throws BadArticleException {
    boolean atom = item.tagName().equals("entry");
    Element feed = frame.selectFirst("channel, feed");
    ArticleDraft draft = new ArticleDraft();
    draft.title = unescaped(child(item, "title"));
    draft.url = address(item);
    Element origin = child(item, "source"); // of an item taken over from another feed
    String originName = atom ? text(origin, "title") : origin == null ? null : origin.text();
    draft.source = first(originName, text(item, "dc:publisher"), unescaped(child(feed, "title")));
    draft.author = first(authors(item), authors(feed));
    draft.date = date(item);
    String ownId = text(item, "guid", "id", "dc:identifier");
    XmlElements.keep(draft, "guid", ownId != null && ownId.equals(draft.url) ? null : ownId);
    for (String name : new String[] {"content:encoded", "content", "description", "summary"}) {
      Element content = child(item, name);
      String text = content == null ? "" : content(content, draft);
      if (!text.isBlank()) {
        return draft.finish(id, text, options);
      }
    }
    throw new BadArticleException("the item has neither content nor description");
  }

  /** Text of HTML, which stands in the feed escaped, as XHTML, or as plain text. */
  private static String content(Element content, ArticleDraft draft) {
    String html = content.childrenSize() > 0 ? content.html() : content.wholeText();
    if (content.attr("type").equals("text") || !html.contains("<")) {
      return Jsoup.parse(html.replace("<", "&lt;")).body().wholeText().strip();
    }
    Document page = Jsoup.parseBodyFragment(html);
    String text = MainText.of(page, draft);
    text = text.isBlank() ? MainText.blocks(Jsoup.parseBodyFragment(html).body()) : text;
    Matcher ending = FIRST_APPEARED.matcher(text);
    return ending.find() ? text.substring(0, ending.start()) : text;
  }

  /** A title may hold markup, escaped once more. */
  private static @Nullable String unescaped(@Nullable Element title) {
    return title == null ? null : first(Jsoup.parse(title.text()).text(), null);
  }

  private static @Nullable String address(Element item) {
    List<String> candidates = new ArrayList<>();
    for (Element link : item.children()) {
      if (link.tagName().equals("link") || link.tagName().equals("atom:link")) {
        boolean page = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
        candidates.add(page ? link.attr("href") : "");
        candidates.add(link.text().strip());
      }
    }
    Element guid = child(item, "guid");
    if (guid != null && !guid.attr("isPermaLink").equals("false")) {
      candidates.add(guid.text().strip());
    }
    return candidates.stream().filter(XmlElements::isAddress).findFirst().orElse(null);
  }

  private static @Nullable String authors(@Nullable Element item) {
    List<String> names = new ArrayList<>();
    if (item != null) {
      for (Element each : item.children()) {
        if (each.tagName().equals("author") || each.tagName().equals("dc:creator")) {
          String name = first(text(each, "name"), each.text());
          Matcher mail = MAIL_AND_NAME.matcher(String.valueOf(name));
          name = mail.matches() ? mail.group(1) : name;
          if (name != null && !name.contains("@") && !names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    return names.isEmpty() ? null : XmlElements.withoutBy(String.join(", ", names));
  }

  private static @Nullable String date(Element item) {
    return PublicationDate.firstOf(
        text(item, "pubDate"),
        text(item, "published"),
        text(item, "dc:date"),
        text(item, "updated"),
        text(item, "atom:updated"));
  }
}
