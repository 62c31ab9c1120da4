package org.rapporteur.article;

import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.XmlRecords.XmlRecord;
import org.rapporteur.fact.Article;

/**
 * Reads XML files of news, by the name of their root: NITF, NewsML-G2, RSS, Atom.
 *
 * <p>Ids that such files give are kept under {@code other}: updates of a story share them, and
 * feeds fetched twice hold an item twice, so none is the id of an article.
 */
final class NewsXmlReader implements ArticleStream {
  /** Makes an article of one element of a kind of XML. */
  interface Dialect {
    /** The names of the elements that hold an article each. */
    Set<String> records();

    /**
     * What the element holds.
     *
     * @param frame what stands around the records, so far as it has been read
     * @return null for what is no article and does not claim to be one, as a picture
     */
    @Nullable Article article(Element record, Element frame, String id, ReadOptions options)
        throws BadArticleException;
  }

  private final String id;
  private final ReadOptions options;
  private final XmlRecords records;
  private @Nullable Dialect dialect;
  private boolean alone;
  private boolean any;
  private int number;

  NewsXmlReader(Input input) {
    this.id = input.id();
    this.options = input.options();
    this.records = new XmlRecords(input.bytes(), input.options());
  }

  @Override
  public @Nullable ReadResult next() throws IOException {
    if (dialect == null) {
      String root = records.root();
      dialect = dialect(root);
      if (dialect == null) {
        throw new IOException(
            "XML of <" + root + ">; NITF, NewsML-G2, RSS and Atom are read, and .html as a page");
      }
      alone = dialect.records().contains(root);
    }
    for (XmlRecord record = records.next(dialect.records());
        record != null;
        record = records.next(dialect.records())) {
      ReadResult result = result(record, dialect);
      if (result != null) {
        any = true;
        return result;
      }
    }
    if (!any && alone) {
      any = true;
      return new FailedArticle(id, "no text in it: pictures, films and packages are not read");
    }
    return null;
  }

  private @Nullable ReadResult result(XmlRecord record, Dialect of) {
    number++;
    String recordId = alone ? id : id + "#" + number;
    try {
      if (record.tooLong()) {
        throw ArticleDraft.tooLong(options);
      }
      Article article = of.article(record.element(), records.frame(), recordId, options);
      return article == null ? null : new ReadArticle(article);
    } catch (BadArticleException e) {
      return new FailedArticle(recordId, "line " + record.line() + ": " + e.getMessage());
    }
  }

  private static @Nullable Dialect dialect(String root) {
    return switch (root) {
      case "nitf" -> new Nitf();
      case "newsItem", "newsMessage", "packageItem" -> new NewsMl();
      case "rss", "RDF", "feed" -> new Feed();
      default -> null;
    };
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
