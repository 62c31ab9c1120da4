package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Makes one index of several: as if all their articles had been ingested into it, index after
 * index. So of an article that several have, that of the last counts; corrections by hand and what
 * is known of failures come along.
 *
 * <pre>{@code
 * try (IndexMerge merge = IndexMerge.open(List.of(january, february), Path.of("year"))) {
 *   merge.run();
 * }
 * }</pre>
 *
 * <p>The indexes that are merged stay as they are, and may be written meanwhile: what was committed
 * when the merge was opened is what is merged. The new folder is no index until all is in it, and
 * what a run that was killed has left there, the next one clears away.
 *
 * @since 0.1.0
 */
public final class IndexMerge implements AutoCloseable {
  private final Path target;
  private final boolean isNewFolder;
  private final FactIndex sources;
  private final Directory directory;
  private final IndexWriter writer;
  private final MergeFailures merges = new MergeFailures();
  private boolean closed;
  private volatile boolean done;

  private IndexMerge(Path target, FactIndex sources) throws IOException {
    this.target = target;
    this.sources = sources;
    this.isNewFolder = !Files.isDirectory(target);
    Files.createDirectories(target);
    this.directory = FSDirectory.open(target);
    @Nullable IndexWriter opened = null;
    boolean ready = false;
    try {
      clear();
      opened = new IndexWriter(directory, FactIndexWriter.settings(merges));
      LockHolder.enter(target);
      ready = true;
    } finally {
      if (!ready) {
        IOUtils.closeWhileHandlingException(opened, directory);
      }
    }
    this.writer = opened;
  }

  /**
   * Opens {@code indexes}, and {@code target} for writing.
   *
   * @throws IndexException if one of them can't be opened, as {@link FactIndex#open(List)}, or
   *     {@code target} is no new or empty folder, is locked, or can't be written
   */
  public static IndexMerge open(List<Path> indexes, Path target) throws IndexException {
    FactIndex sources = FactIndex.open(indexes);
    try {
      for (Path index : indexes) {
        checkApart(index, target);
      }
      if (Files.isDirectory(target)) {
        IndexFolder.checkNothingElse(target);
      }
      return new IndexMerge(target, sources);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(sources);
      throw FactIndexWriter.explain(target.toString(), e);
    }
  }

  /** An index holds no other: its folder would not be one of an index any more. */
  private static void checkApart(Path index, Path target) throws IOException {
    Path there = target.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    boolean isItself = Files.exists(target) && Files.isSameFile(target, index);
    if (!isItself && there.toRealPath().startsWith(index.toRealPath())) {
      throw new IndexException(
          target + " lies in the index " + index + "; name a folder elsewhere");
    }
  }

  /** Makes sure that there is no index, and takes away what a killed run has left. */
  private void clear() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      if (DirectoryReader.indexExists(directory)) {
        throw new IndexException(target + " holds an index already; name a new or empty folder");
      }
      for (String file : directory.listAll()) {
        if (file.startsWith("_") || file.startsWith("pending_segments")) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /** How many articles there are, those that several indexes have counted as often. */
  public int articlesBefore() throws IOException {
    int articles = 0;
    for (IndexPart part : sources.parts()) {
      articles += part.count(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
    }
    return articles;
  }

  /**
   * Merges, and commits.
   *
   * @return how many articles the new index has
   * @throws IndexException if it can't be written (a full disk), or is closed meanwhile: then there
   *     is no index
   */
  public int run() throws IndexException {
    try {
      List<CodecReader> segments = new ArrayList<>();
      for (LeafReaderContext leaf : sources.reader().leaves()) {
        segments.add((CodecReader) leaf.reader());
      }
      writer.addIndexes(segments.toArray(CodecReader[]::new));
      CorrectionBook book = new CorrectionBook(new CorrectionsFile(target));
      new MergedNotes(sources.parts(), writer).mergeInto(book, target.toString());
      merges.check();
      book.save();
      writer.setLiveCommitData(IndexFormat.commitData().entrySet());
      writer.commit();
      done = true;
      return sources.searcher().count(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
    } catch (IOException | RuntimeException e) {
      if (isClosed()) {
        throw new IndexException("stopped before the end; there is no index in " + target, e);
      }
      throw FactIndexWriter.explain(target.toString(), e);
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Ends a run that another thread is in, and leaves nothing of what is not whole. */
  @Override
  public void close() throws IndexException {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    try (directory;
        sources) {
      LockHolder.leave(target);
      writer.rollback();
      if (isNewFolder && !done) {
        Files.deleteIfExists(target.resolve(CorrectionsFile.NAME));
        Files.deleteIfExists(target.resolve(IndexWriter.WRITE_LOCK_NAME));
        Files.deleteIfExists(target);
      }
    } catch (IOException | RuntimeException e) {
      throw FactIndexWriter.explain(target.toString(), e);
    }
  }
}
