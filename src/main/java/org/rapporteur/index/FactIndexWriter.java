package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;

/**
 * Writes articles and their facts into an index.
 *
 * <pre>{@code
 * try (FactIndexWriter index = FactIndexWriter.open(Path.of(".rapporteur"))) {
 *   if (!index.holds("news", article)) {
 *     index.put("news", article, rapporteur.extract(article));
 *   }
 *   index.commit();
 * }
 * }</pre>
 *
 * <p>Readers see what was committed last, and nothing of what was not: {@link #close} without
 * {@link #commit} leaves the index as it was. One writer an index at a time; its methods may be
 * called from any thread.
 *
 * @since 0.1.0
 */
public final class FactIndexWriter implements AutoCloseable {
  private static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));

  private static final double BUFFER_MEGABYTES = 64;

  private final String name;
  private final @Nullable Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final DirectoryReader before;
  private final IndexSearcher searcher;
  private final MergeFailures merges;
  private final String options;
  private final String extractor;
  private final Failures failures;
  private final CorrectionBook book;
  private final @Nullable Function<String, float[]> encoder;

  private FactIndexWriter(
      Directory directory,
      @Nullable Path folder,
      String name,
      String options,
      String extractor,
      @Nullable Function<String, float[]> encoder)
      throws IOException {
    this.name = name;
    this.folder = folder;
    this.directory = directory;
    this.options = options + (encoder == null ? "" : " vectors");
    this.extractor = extractor;
    this.encoder = encoder;
    this.merges = new MergeFailures();
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexFormat.check(reader, name);
      }
    }
    this.writer = new IndexWriter(directory, settings(merges));
    DirectoryReader reader = null;
    boolean opened = false;
    try {
      if (folder != null) {
        LockHolder.enter(folder);
      }
      this.book = new CorrectionBook(folder == null ? null : new CorrectionsFile(folder));
      writer.setLiveCommitData(IndexFormat.commitData().entrySet());
      if (!DirectoryReader.indexExists(directory)) {
        writer.commit(); // from now on the folder can be told from others
      }
      reader = DirectoryReader.open(directory);
      this.failures = new Failures(reader, writer);
      opened = true;
    } finally {
      if (!opened) {
        IOUtils.closeWhileHandlingException(reader);
        writer.rollback();
      }
    }
    this.before = reader;
    this.searcher = new IndexSearcher(before);
    searcher.setQueryCache(null);
  }

  /** How all indexes are written. */
  static IndexWriterConfig settings(MergeFailures merges) {
    return new IndexWriterConfig(Analyzers.byField())
        .setCommitOnClose(false)
        .setCodec(new CompactCodec())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergeScheduler(merges);
  }

  /**
   * Opens the index in {@code directory} for writing, and makes folder and index where there are
   * none.
   *
   * @throws IndexException if another run has it open, another version or program wrote it, the
   *     folder holds other files, or it can't be written
   */
  public static FactIndexWriter open(Path directory) throws IndexException {
    return open(directory, "");
  }

  /**
   * Opens an index as {@link #open(Path)} does.
   *
   * @param options what the facts depend on besides article and program, in any words: facts found
   *     by other options do not count as those that {@link #holds} asks for
   */
  public static FactIndexWriter open(Path directory, String options) throws IndexException {
    return open(directory, options, null);
  }

  /**
   * Opens an index as {@link #open(Path, String)} does.
   *
   * @param encoder tells what a text means as a vector of length 1, so that quotes are found by it
   *     ({@code SentenceEncoder.open()::encode}): some 4 ms and half a kilobyte a quote; null
   *     leaves it out
   */
  public static FactIndexWriter open(
      Path directory, String options, @Nullable Function<String, float[]> encoder)
      throws IndexException {
    return open(directory, options, ProgramVersion.ofThisProgram(), encoder);
  }

  /** Opens an index as if another version of the program did. */
  static FactIndexWriter open(
      Path directory, String options, String extractor, @Nullable Function<String, float[]> encoder)
      throws IndexException {
    String name = directory.toString();
    try {
      if (Files.isDirectory(directory)) {
        IndexFolder.checkNothingElse(directory);
      } else {
        Files.createDirectories(directory);
      }
      return open(FSDirectory.open(directory), directory, name, options, extractor, encoder);
    } catch (IOException e) {
      throw IndexFormat.explain(name, e);
    }
  }

  /**
   * Opens the index in any directory of Lucene's, closed with the writer; corrections by hand last
   * no longer than it.
   *
   * @param name what messages call it
   * @throws IndexException as {@link #open(Path)}
   */
  public static FactIndexWriter open(Directory directory, String name) throws IndexException {
    return open(directory, null, name, "", ProgramVersion.ofThisProgram(), null);
  }

  private static FactIndexWriter open(
      Directory directory,
      @Nullable Path folder,
      String name,
      String options,
      String extractor,
      @Nullable Function<String, float[]> encoder)
      throws IndexException {
    try {
      return new FactIndexWriter(directory, folder, name, options, extractor, encoder);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw explain(name, e);
    }
  }

  /**
   * What the index had of this very article when the writer was opened: same collection, id, text,
   * metadata and corrections by hand, with facts found by the same options. If it is current there
   * is nothing to do.
   */
  public Holding holding(String collection, Article article) throws IndexException {
    TermQuery same = new TermQuery(new Term(Fields.FINGERPRINT, fingerprint(collection, article)));
    try {
      if (searcher.count(same) == 0) {
        return Holding.NONE;
      }
      TermQuery ours = new TermQuery(new Term(Fields.EXTRACTOR, extractor));
      BooleanQuery both =
          new BooleanQuery.Builder().add(same, Occur.FILTER).add(ours, Occur.FILTER).build();
      return searcher.count(both) > 0 ? Holding.CURRENT : Holding.OTHER_VERSION;
    } catch (IOException e) {
      throw explain(name, e);
    }
  }

  /** Whether there is nothing to do with an article: {@link #holding} is current. */
  public boolean holds(String collection, Article article) throws IndexException {
    return holding(collection, article) == Holding.CURRENT;
  }

  /**
   * Why this very program failed to extract this very article before.
   *
   * @return null where it did not
   */
  public @Nullable String failure(String collection, Article article) {
    return failures.of(collection, article.id(), state(collection, article));
  }

  /** The articles of a collection that could not be read or extracted when last tried. */
  public List<ArticleFailure> failures(String collection) {
    return failures.of(collection);
  }

  /**
   * Keeps that an article could not be read; what the index has of it stays.
   *
   * @throws IndexException as {@link #put(PreparedArticle)}
   */
  public void putFailure(String collection, ArticleFailure failure) throws IndexException {
    putFailure(collection, failure, null);
  }

  /**
   * Keeps that the facts of an article could not be found, or could not be read if {@code article}
   * is null; what the index has of it stays.
   *
   * @throws IndexException as {@link #put(PreparedArticle)}
   */
  public void putFailure(String collection, ArticleFailure failure, @Nullable Article article)
      throws IndexException {
    String state = article == null ? null : state(collection, article);
    try {
      failures.put(new Failures.Failure(collection, failure.id(), failure.error(), state));
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  /** Forgets that an article failed, if it did. */
  public void clearFailure(String collection, String id) throws IndexException {
    try {
      failures.clear(collection, id);
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  private String state(String collection, Article article) {
    return fingerprint(collection, article) + " " + extractor;
  }

  /**
   * Makes an article and its facts ready for {@link #put(PreparedArticle)}, with the {@link
   * #corrections} that there are of it; leaves the index as it is, so that several threads may do
   * it at once.
   *
   * @param article as it was read: the same that {@link #holds} is asked about
   */
  public PreparedArticle prepare(String collection, Article article, ArticleFacts facts) {
    String fingerprint = fingerprint(collection, article);
    Term key = new Term(Fields.KEY, Fingerprint.key(collection, article.id()));
    ArticleFacts corrected = book.apply(collection, facts);
    ArticleBlock block = new ArticleBlock(collection, article, corrected, encoder);
    return new PreparedArticle(
        collection, article.id(), key, block.documents(fingerprint, extractor));
  }

  /**
   * Puts an article in the place of what the collection had under its id.
   *
   * @throws IndexException if nothing more can be written (a full disk); the index stays as it was
   *     committed last
   */
  public void put(PreparedArticle article) throws IndexException {
    try {
      merges.check();
      writer.updateDocuments(article.key(), article.documents());
      failures.clear(article.collection(), article.id());
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  /** Prepares an article and its facts and puts them, as {@link #put(PreparedArticle)}. */
  public void put(String collection, Article article, ArticleFacts facts) throws IndexException {
    put(prepare(collection, article, facts));
  }

  private String fingerprint(String collection, Article article) {
    return Fingerprint.of(collection, article, options) + book.mark(collection, article.id());
  }

  /** What corrects quotes of this index by hand, visible to readers after {@link #commit}. */
  public Corrections corrections() {
    return new Corrections(writer, book, name);
  }

  /** Takes an article out; nothing happens where there is none of that id. */
  public void remove(String collection, String id) throws IndexException {
    try {
      writer.deleteDocuments(new Term(Fields.KEY, Fingerprint.key(collection, id)));
      failures.clear(collection, id);
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  /**
   * Takes all articles of a collection out.
   *
   * @return how many of them the index held when the writer was opened
   */
  public int removeCollection(String collection) throws IndexException {
    Query articles = new TermQuery(new Term(Fields.COLLECTION, Fields.term(collection)));
    try {
      writer.deleteDocuments(new ToChildBlockJoinQuery(articles, ARTICLES), articles);
      failures.clear(collection);
      return searcher.count(articles);
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  /**
   * Takes those articles of a collection out that the index held when the writer was opened and
   * that are not among {@code kept}; so with failures.
   *
   * @param kept whether the article of an id stays
   * @return how many articles go
   */
  public int retain(String collection, Predicate<String> kept) throws IndexException {
    int gone = 0;
    try {
      Terms ids = MultiTerms.getTerms(before, Fields.ID);
      TermsEnum each = ids == null ? TermsEnum.EMPTY : ids.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        String article = id.utf8ToString();
        if (!kept.test(article)) {
          Term key = new Term(Fields.KEY, Fingerprint.key(collection, article));
          boolean held = searcher.count(new TermQuery(key)) > 0; // the id may be another's
          gone += held ? 1 : 0;
          if (held) {
            writer.deleteDocuments(key);
          }
        }
      }
      for (ArticleFailure failure : failures.of(collection)) {
        if (!kept.test(failure.id())) {
          failures.clear(collection, failure.id());
        }
      }
      return gone;
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  /** Makes all that was put visible to readers, at once or not at all. */
  public void commit() throws IndexException {
    try {
      merges.check();
      book.save(); // first: what the file has and the index has not, the next run applies
      writer.setLiveCommitData(IndexFormat.commitData().entrySet());
      writer.commit();
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  /** Drops what was not committed and lets others write. */
  @Override
  public void close() throws IndexException {
    try (directory;
        before) {
      if (folder != null) {
        LockHolder.leave(folder);
      }
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      throw explain(name, e);
    }
  }

  static IndexException explain(String name, Exception failure) {
    return failure instanceof IOException io
        ? IndexFormat.explain(name, io)
        : IndexFormat.explain(name, (RuntimeException) failure);
  }
}
