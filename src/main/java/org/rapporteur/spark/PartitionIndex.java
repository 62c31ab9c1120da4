package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.spark.SparkFiles;
import org.apache.spark.TaskContext;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.index.FactIndexWriter;

/**
 * The index of one partition: written on the executor's own disk, moved to its place when it is
 * whole. Of several attempts at a partition the first that ends has the place; all hold the same.
 */
final class PartitionIndex implements AutoCloseable {
  /** Where indexes lie until they are whole. */
  static final String UNFINISHED = "_temporary";

  private final FactIndexWriter writer;
  private final Path scratch;
  private final String folder;
  private final String collection;
  private boolean closed;

  private PartitionIndex(FactIndexWriter writer, Path scratch, String folder, String collection) {
    this.writer = writer;
    this.scratch = scratch;
    this.folder = folder;
    this.collection = collection;
  }

  /**
   * Begins an index.
   *
   * @param folder where the indexes of all partitions shall stand
   */
  static PartitionIndex begin(String folder, ExtractSettings settings) throws IOException {
    Path executors = Path.of(SparkFiles.getRootDirectory()); // cleared also if it is killed
    Path scratch = Files.createTempDirectory(executors, "index");
    String options = ExecutorRapporteur.of(settings).options();
    return new PartitionIndex(
        FactIndexWriter.open(scratch, options), scratch, folder, settings.collection());
  }

  void put(Article article, ArticleFacts facts) throws IOException {
    writer.put(collection, article, facts);
  }

  void put(ArticleFailure failure) throws IOException {
    writer.putFailure(collection, failure);
  }

  /** Puts the index into its place, {@code part-00012}, unless there is one already. */
  void finish(TaskContext task, Configuration hadoop) throws IOException {
    writer.commit();
    close(writer);
    String name = String.format(Locale.ROOT, "part-%05d", task.partitionId());
    var place = new org.apache.hadoop.fs.Path(folder, name);
    var unfinished =
        new org.apache.hadoop.fs.Path(folder + "/" + UNFINISHED, name + "-" + task.taskAttemptId());
    FileSystem files = withoutChecksums(place.getFileSystem(hadoop));
    files.mkdirs(unfinished.getParent());
    files.copyFromLocalFile(
        false, true, new org.apache.hadoop.fs.Path(scratch.toUri()), unfinished);
    boolean moved = !files.exists(place) && files.rename(unfinished, place);
    if (!moved) {
      files.delete(unfinished, true);
    }
    // Two attempts that end at one moment: Hadoop moves the second into the folder of the first.
    files.delete(new org.apache.hadoop.fs.Path(place, unfinished.getName()), true);
    if (!files.exists(place)) {
      throw new IOException("the index can't be moved to " + place);
    }
  }

  /** Hadoop would put a hidden file beside each of Lucene's. */
  private static FileSystem withoutChecksums(FileSystem files) {
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }

  private void close(FactIndexWriter open) throws IOException {
    if (!closed) {
      closed = true;
      open.close();
    }
  }

  /** Clears the executor's disk. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(scratch)) {
      close(writer);
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
