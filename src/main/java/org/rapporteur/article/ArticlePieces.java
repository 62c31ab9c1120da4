package org.rapporteur.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads pieces of a folder that others have walked, on a cluster: ids, texts and failures are those
 * that {@link ArticleSource#open} gives of the whole.
 *
 * <pre>{@code
 * try (ArticleSource source = ArticlePieces.stream("wire/a.txt.gz", bytes, ReadOptions.DEFAULT)) {
 *   source.next().id(); // wire/a.txt.gz
 * }
 * }</pre>
 */
public final class ArticlePieces {
  private ArticlePieces() {}

  /**
   * Whether a file of that name is read in a folder: {@code a.html.gz} is, {@code a.pdf} is not.
   */
  public static boolean isRead(String name) {
    return Format.of(name) != null;
  }

  /** Whether a file of that name is JSON Lines, not packed, and so may be cut at its line ends. */
  public static boolean isJsonLines(String name) {
    return Format.of(name) == Format.JSON_LINES;
  }

  /** Whether a file of that name is an archive whose directory stands at its end. */
  public static boolean isArchive(String name) {
    Format format = Format.of(name);
    return format == Format.ZIP || format == Format.WACZ;
  }

  /**
   * Opens a file under another id than its path.
   *
   * @throws IOException if it may not be read
   */
  public static ArticleSource file(Path file, String id, ReadOptions options) throws IOException {
    AtomicLong bytes = new AtomicLong();
    Parts one = FolderParts.file(file, id, options, bytes);
    return new ArticleSource(null, null, new PartsStream(one), bytes, new AtomicLong());
  }

  /** Opens a file's bytes, closed with the source; the id's ending tells the format. */
  public static ArticleSource stream(String id, InputStream in, ReadOptions options) {
    AtomicLong bytes = new AtomicLong();
    Parts one = FolderParts.stream(in, id, options, bytes);
    return new ArticleSource(null, null, new PartsStream(one), bytes, new AtomicLong());
  }

  /**
   * Opens some lines of a file of JSON Lines; they are closed with the source.
   *
   * @param id the file's
   * @param linesBefore how many lines of the file stand before these
   * @param recordsBefore how many of them are not blank
   */
  public static ArticleSource jsonLines(
      String id, InputStream in, long linesBefore, long recordsBefore, ReadOptions options) {
    Input input = new Input(id, in, options);
    ArticleStream lines = JsonReader.lines(input, linesBefore, recordsBefore);
    return new ArticleSource(null, null, lines, new AtomicLong(), new AtomicLong(), id);
  }

  /**
   * The article of one row whose columns have names.
   *
   * @param id for a row that has none of its own
   * @param number of the row in its file, counted from 1
   * @param json the row as an object, its columns under names that are {@link #known}
   */
  public static ReadResult row(String id, long number, String json, ReadOptions options) {
    InputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    return new JsonArticleParser(options).parse(bytes, number, id);
  }

  /** What becomes of a file that can't be read; the reason is put in words. */
  public static FailedArticle unreadable(String id, Exception reason) {
    return FailedArticle.unreadable(id, reason);
  }

  /**
   * What becomes of an article whose id another one has already.
   *
   * @param file where it was read
   */
  public static FailedArticle second(String id, String file) {
    return FailedArticle.second(id, file);
  }

  /** The spelling of a column's name that is known: {@code Headline} gives {@code headline}. */
  public static String known(String column) {
    return JsonFields.known(column);
  }
}
