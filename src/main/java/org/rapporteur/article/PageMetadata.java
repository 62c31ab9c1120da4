package org.rapporteur.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of its article: JSON-LD first, then OpenGraph and other {@code meta} tags,
 * then what the page shows.
 */
final class PageMetadata {
  private static final List<String> DATE_TAGS =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "pubdate",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "sailthru.date",
          "date");
  private static final List<String> AUTHOR_TAGS =
      List.of("author", "article:author", "parsely-author", "dc.creator", "byl", "byline");
  private static final List<String> SOURCE_TAGS =
      List.of("og:site_name", "dc.publisher", "publisher", "source");

  private final Document page;
  private final StructuredData structured;
  private final Map<String, String> tags;

  private PageMetadata(Document page, StructuredData structured) {
    this.page = page;
    this.structured = structured;
    this.tags = tags(page);
  }

  static void read(Document page, StructuredData structured, ArticleDraft draft) {
    PageMetadata metadata = new PageMetadata(page, structured);
    draft.source = first(structured.names("publisher"), metadata.meta(SOURCE_TAGS));
    draft.title = metadata.title(draft.source);
    draft.date = metadata.date();
    draft.author = metadata.author();
    draft.url = metadata.url();
  }

  private @Nullable String title(@Nullable String source) {
    String title = first(structured.text("headline"), meta(List.of("og:title", "twitter:title")));
    if (title == null) {
      List<Element> headings = page.select("article h1, main h1, [itemprop=headline]");
      headings = headings.isEmpty() ? page.select("h1") : headings;
      title = headings.isEmpty() ? null : text(headings.get(0));
    }
    title = first(title, page.title());
    return title == null || source == null ? title : withoutSource(title, source);
  }

  /** {@code Talks resume | The Daily Envoy} gives {@code Talks resume}. */
  private static String withoutSource(String title, String source) {
    int end = title.length() - source.length();
    if (end < 4 || !title.regionMatches(true, end, source, 0, source.length())) {
      return title;
    }
    String rest = title.substring(0, end).stripTrailing();
    return rest.matches(".*\\s[|–—·:-]") ? rest.substring(0, rest.length() - 1).strip() : title;
  }

  private @Nullable String date() {
    return PublicationDate.firstOf(
        structured.text("datePublished"),
        meta(DATE_TAGS),
        shownDate(),
        structured.text("dateCreated"));
  }

  private @Nullable String shownDate() {
    Element shown =
        page.selectFirst("[itemprop=datePublished], time[pubdate], article time, main time, time");
    if (shown == null) {
      return null;
    }
    return first(first(shown.attr("datetime"), shown.attr("content")), text(shown));
  }

  private @Nullable String author() {
    String author = first(structured.names("author"), meta(AUTHOR_TAGS));
    if (author == null) {
      Element shown =
          page.selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]");
      author = shown == null ? null : text(shown);
    }
    return XmlElements.withoutBy(author);
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    for (String candidate :
        new String[] {
          canonical == null ? null : canonical.attr("href"),
          meta(List.of("og:url")),
          structured.url()
        }) {
      if (candidate != null && isAddress(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** The first of the tags named that says something; an address is no name and no title. */
  private @Nullable String meta(List<String> names) {
    for (String name : names) {
      String content = tags.get(name);
      if (content != null && (name.equals("og:url") || !isAddress(content))) {
        return content;
      }
    }
    return null;
  }

  /** The page's {@code meta} tags by their names in lower case; the first of a name counts. */
  private static Map<String, String> tags(Document page) {
    Map<String, String> tags = new HashMap<>();
    for (Element tag : page.select("meta[content]")) {
      String content = tag.attr("content").strip();
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        String name = tag.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          tags.putIfAbsent(name, content);
        }
      }
    }
    return tags;
  }

  private static boolean isAddress(String text) {
    return XmlElements.isAddress(text);
  }

  private static @Nullable String text(Element element) {
    return first(element.text(), null);
  }

  /** The first that is not blank. */
  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    if (a != null && !a.isBlank()) {
      return a;
    }
    return b == null || b.isBlank() ? null : b;
  }
}
