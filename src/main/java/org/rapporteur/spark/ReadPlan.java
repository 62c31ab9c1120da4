package org.rapporteur.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.rapporteur.article.ArticlePieces;

/**
 * How files are shared out among tasks: small ones together, long JSON Lines in parts. Everything
 * else is read as a whole by one task, for what is packed can't be entered in its middle.
 */
final class ReadPlan {
  /** Below, a task costs more than what it reads. */
  private static final long LEAST_BYTES = 64L << 10;

  /** A file counts as so much besides its bytes: opening it takes time. */
  private static final long OPENING = 4L << 10;

  private static final int TASKS_PER_CORE = 3;

  private final JavaSparkContext spark;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final long mostBytes;

  /**
   * A plan.
   *
   * @param mostBytes what a task reads at most where that can be parted
   */
  ReadPlan(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop, long mostBytes) {
    this.spark = spark;
    this.hadoop = hadoop;
    this.mostBytes = mostBytes;
  }

  /** A list for each task, all parts in the order of the folder. */
  List<List<InputPart>> tasks(List<InputFolder.File> files) {
    long all = files.stream().mapToLong(file -> file.size() + OPENING).sum();
    long share = all / Math.max(1, (long) spark.defaultParallelism() * TASKS_PER_CORE);
    long limit = Math.clamp(share, LEAST_BYTES, Math.max(LEAST_BYTES, mostBytes));
    List<List<InputPart>> tasks = new ArrayList<>();
    List<InputPart> task = new ArrayList<>();
    long bytes = 0;
    for (InputFolder.File file : files) {
      if (isParted(file)) {
        parts(file).forEach(part -> tasks.add(new ArrayList<>(List.of(part))));
        continue;
      }
      task.add(file.part());
      bytes += file.size() + OPENING;
      if (bytes >= limit) {
        tasks.add(task);
        task = new ArrayList<>();
        bytes = 0;
      }
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    return tasks;
  }

  private boolean isParted(InputFolder.File file) {
    return file.size() > mostBytes
        && file.part().failure() == null
        && ArticlePieces.isJsonLines(file.part().id())
        && hasLinesOfBytes(file.part(), hadoop.value().value());
  }

  /** Whether line ends can be told by single bytes: not in UTF-16. */
  private static boolean hasLinesOfBytes(InputPart part, Configuration hadoop) {
    Path path = new Path(part.uri());
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      int first = in.read();
      int second = in.read();
      return !(first == 0xFE && second == 0xFF) && !(first == 0xFF && second == 0xFE);
    } catch (IOException e) {
      return false; // who reads it will tell
    }
  }

  /** The parts of a file, each with what stands before it: all are counted first, side by side. */
  private List<InputPart> parts(InputFolder.File file) {
    long number = (file.size() + mostBytes - 1) / mostBytes;
    List<InputPart> uncounted =
        LongStream.range(0, number)
            .mapToObj(i -> file.part().lines(i * mostBytes, (i + 1) * mostBytes, 0, 0))
            .toList();
    Broadcast<SerializableConfiguration> conf = hadoop;
    List<LineCount> counts =
        spark
            .parallelize(new ArrayList<>(uncounted), uncounted.size())
            .map(part -> count(part, conf))
            .collect();
    List<InputPart> parts = new ArrayList<>();
    LineCount before = LineCount.NONE;
    for (int i = 0; i < uncounted.size(); i++) {
      InputPart part = uncounted.get(i);
      parts.add(part.lines(part.begin(), part.end(), before.lines(), before.records()));
      before = before.plus(counts.get(i));
    }
    return parts;
  }

  private static LineCount count(InputPart part, Broadcast<SerializableConfiguration> hadoop)
      throws IOException {
    try (LineRange lines = PartSource.lines(part, hadoop.value().value())) {
      return LineCount.of(lines);
    }
  }
}
