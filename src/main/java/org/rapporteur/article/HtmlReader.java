package org.rapporteur.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;

/**
 * Reads a web page: the text of its article, and what the page says of it.
 *
 * <p>The text has one block (paragraph, heading, list item) after another, a blank line between
 * them. A page without an article (a list of links, an empty page) is a failure.
 */
final class HtmlReader {
  /** What a page may have besides its article's characters: scripts, styles, menus. */
  private static final int PAGE_BYTES = 8 << 20;

  private static final int BYTES_PER_CHARACTER = 4;

  /** Browsers look for the charset in the first 1,024 bytes; some pages put it a little later. */
  private static final int HEAD_BYTES = 4096;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]+charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]+encoding=[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  /**
   * A structured text that is so many times longer than the one found shows that much is missed.
   */
  private static final int MUCH_LONGER = 2;

  private HtmlReader() {}

  static Article read(Input input) throws IOException, BadArticleException {
    byte[] bytes = input.readAll(maxBytes(input.options()));
    return read(input.id(), bytes, null, new ArticleDraft(), input.options());
  }

  /** What a page of the longest article may take. */
  static long maxBytes(ReadOptions options) {
    return (long) BYTES_PER_CHARACTER * options.maxArticleLength() + PAGE_BYTES;
  }

  /**
   * Reads a page that came in a reply or a mail.
   *
   * @param told the charset that the reply or mail names; it goes before the page's own
   * @param known what they tell of the article; it goes before what the page says
   */
  static Article read(
      String id, byte[] bytes, @Nullable Charset told, ArticleDraft known, ReadOptions options)
      throws BadArticleException {
    if (bytes.length == 0) {
      throw ArticleDraft.empty();
    }
    String html = decode(bytes, told);
    if (TextDecoder.isBinary(html)) {
      throw new BadArticleException("binary data, not HTML");
    }
    Document page = Jsoup.parse(html);
    StructuredData structured = StructuredData.of(page);
    ArticleDraft draft = new ArticleDraft();
    PageMetadata.read(page, structured, draft);
    draft.prefer(known);
    String text = MainText.of(page, draft);
    String body = structured.articleBody();
    if (body != null && body.length() > MUCH_LONGER * text.length()) {
      text = body;
    }
    if (text.isBlank()) {
      throw new BadArticleException("no article text found in the page");
    }
    return draft.finish(id, text, options);
  }

  private static String decode(byte[] bytes, @Nullable Charset told) {
    Charset named = told == null ? declaredCharset(bytes) : told;
    Charset declared = TextDecoder.markLength(bytes) > 0 ? null : named;
    // What is declared as UTF-8 often is not: the decoder looks for itself.
    return declared == null || declared.equals(StandardCharsets.UTF_8)
        ? TextDecoder.decode(bytes)
        : new String(bytes, declared);
  }

  /** The charset that the page names; null if none, or one that its own bytes belie. */
  private static @Nullable Charset declaredCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    return charset(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }

  /** The charset that a web page means by a name; null where there is none or it cannot be so. */
  static @Nullable Charset charset(String name) {
    try {
      return switch (name.toLowerCase(Locale.ROOT)) {
        // The WHATWG's Encoding standard: Latin-1 means Windows-1252, and a page whose tags can be
        // read in ASCII is not UTF-16.
        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
        case "utf-16", "utf-16le", "utf-16be" -> null;
        default -> Charset.forName(name);
      };
    } catch (IllegalArgumentException e) {
      return null; // no such charset
    }
  }
}
