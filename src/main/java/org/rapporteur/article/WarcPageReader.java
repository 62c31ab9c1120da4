package org.rapporteur.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rapporteur.article.Unpacking.UnpackingException;

/**
 * Reads the pages of a web crawl (WARC): replies with status 200 that are HTML. All else that a
 * crawl holds (requests, pictures, redirections) is passed over.
 *
 * <p>An article's address is the one that was asked for; its date is the page's own, never that of
 * the crawl, which is kept under {@code other} as {@code crawled}.
 */
final class WarcPageReader implements ArticleStream {
  /** What the head of a record or of a reply may take; browsers allow replies a quarter of it. */
  private static final int HEADER_BYTES = 1 << 20;

  /** How a reply may be packed; empty where it does not say. */
  private static final Set<String> READ_ENCODINGS =
      Set.of("", "identity", "none", "utf-8", "gzip", "x-gzip", "deflate", "br");

  private final String id;
  private final ReadOptions options;
  private final Unpacking unpacking;
  private final BudgetInputStream bytes;
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord record;
  private int number;

  WarcPageReader(Input input, Unpacking unpacking) {
    this.id = input.id();
    this.options = input.options();
    this.unpacking = unpacking;
    this.bytes = new BudgetInputStream(input.bytes(), "a header");
  }

  @Override
  public @Nullable ReadResult next() throws IOException {
    while (true) {
      record = nextRecord();
      if (record == null) {
        return null;
      }
      if (record instanceof WarcResponse response) {
        ReadResult result = page(response);
        if (result != null) {
          return result;
        }
      }
    }
  }

  private @Nullable WarcRecord nextRecord() throws IOException {
    if (record != null) {
      bytes.grant(Long.MAX_VALUE);
      record.body().consume(); // what is passed over may be long: it is not held
    }
    bytes.grant(HEADER_BYTES);
    if (reader == null) {
      reader = new WarcReader(bytes);
      reader.setLenient(true); // crawlers write line ends and dates as they please
      if (reader.compression() != WarcCompression.NONE) {
        throw new IOException("a packed crawl; name it .warc.gz");
      }
    }
    return reader.next().orElse(null);
  }

  /** The article of a reply; null for one that is no page. */
  private @Nullable ReadResult page(WarcResponse response) throws IOException {
    bytes.grant(HEADER_BYTES);
    int before = number;
    // Some crawlers write it in angle brackets.
    String target = response.headers().first("WARC-Target-URI").orElse("").replaceAll("[<>]", "");
    try {
      if (!XmlElements.isAddress(target.toLowerCase(Locale.ROOT))) {
        return null; // a look-up of a name, a file from FTP
      }
      HttpResponse reply = response.http();
      String type =
          reply.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT).strip();
      if (reply.status() != 200 || !type.matches("(text/html|application/xhtml\\+xml)\\b.*")) {
        return null;
      }
      number++;
      ArticleDraft known = new ArticleDraft();
      known.url = target;
      XmlElements.keep(known, "crawled", response.headers().first("WARC-Date").orElse(null));
      byte[] page = body(reply);
      return new ReadArticle(
          HtmlReader.read(id + "#" + number, page, charset(type), known, options));
    } catch (BadArticleException e) {
      return new FailedArticle(id + "#" + number, target + ": " + e.getMessage());
    } catch (UnpackingException e) {
      throw e; // the bounds hold for the whole file
    } catch (IOException | RuntimeException e) {
      number = before + 1; // also what may have been a page counts
      return new FailedArticle(id + "#" + number, target + ": " + Reasons.of(e));
    }
  }

  private byte[] body(HttpResponse reply) throws IOException, BadArticleException {
    String packed = reply.headers().first("Content-Encoding").orElse("").strip();
    if (!READ_ENCODINGS.contains(packed.toLowerCase(Locale.ROOT))) {
      throw new BadArticleException("packed as \"" + packed + "\", which is not read");
    }
    bytes.grant(Long.MAX_VALUE); // bounded by what is asked for here
    Input body = new Input(id, unpacking.bounded(reply.bodyDecoded().stream()), options);
    return body.readAll(HtmlReader.maxBytes(options));
  }

  private static @Nullable Charset charset(String contentType) {
    int begin = contentType.indexOf("charset=");
    if (begin < 0) {
      return null;
    }
    String name = contentType.substring(begin + "charset=".length()).replaceFirst(";.*", "");
    return HtmlReader.charset(name.replace("\"", "").strip());
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
