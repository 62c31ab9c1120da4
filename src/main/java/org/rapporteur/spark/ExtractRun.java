package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One run in three steps, each shared out among all executors: read, extract, write.
 *
 * <p>Between the first two, articles are shuffled by their ids: so all cores have the same work
 * whatever the sizes of the files, and articles of one id meet. Between the last two, facts are
 * gathered by day, so that a day has few files. An executor that is lost takes along what it had
 * done; others do that again.
 */
final class ExtractRun {
  private static final int PARTITIONS_PER_CORE = 8;

  /** Some three minutes of one core. */
  private static final long BYTES_PER_PARTITION = 8L << 20;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final ExtractOptions options;
  private final InputFolder folder;
  private final Broadcast<SerializableConfiguration> hadoop;

  private ExtractRun(SparkSession spark, ExtractOptions options, InputFolder folder) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.options = options;
    this.folder = folder;
    this.hadoop = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /**
   * Looks at the input and the places of the outputs, before any work is done.
   *
   * @throws IOException if the input is not there or an output is there already; the message is one
   *     line
   */
  static ExtractRun prepare(SparkSession spark, ExtractOptions options) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    checkNew(options.out, hadoop);
    if (options.indexes != null) {
      checkNew(options.indexes, hadoop);
    }
    return new ExtractRun(spark, options, InputFolder.list(options.in, hadoop));
  }

  /**
   * Runs.
   *
   * @return how many articles were read, and how many failed
   */
  Tally.Counts run() throws IOException {
    for (Path catalogue : options.catalogues) {
      context.addFile(catalogue.toString());
    }
    ExtractSettings settings = options.settings(folder.name());
    StructType schema = FactRows.schema(settings);
    Tally tally = new Tally();
    spark.sparkContext().register(tally, "articles");
    Dataset<Row> facts =
        read(settings)
            .repartition(partitions(), col(ArticleRows.ID))
            .sortWithinPartitions(ArticleRows.ID, ArticleRows.PLACE, ArticleRows.NUMBER)
            .mapPartitions(
                new PartitionExtraction(hadoop, settings, schema, tally, options.indexes),
                Encoders.row(schema))
            .hint("rebalance", col(FactRows.DAY));
    DataFrameWriter<Row> writer = facts.write().partitionBy(FactRows.DAY);
    if (settings.asParquet()) {
      writer.parquet(options.out);
    } else {
      writer.text(options.out);
    }
    clear();
    return tally.value();
  }

  private Dataset<Row> read(ExtractSettings settings) {
    long mostBytes = SQLConf.get().filesMaxPartitionBytes();
    List<List<InputPart>> tasks = new ReadPlan(context, hadoop, mostBytes).tasks(folder.files());
    Dataset<Row> articles =
        spark.createDataFrame(
            context
                .parallelize(tasks, Math.max(1, tasks.size()))
                .flatMap(new PartReader(hadoop, settings)),
            ArticleRows.SCHEMA);
    return folder.tables().isEmpty()
        ? articles
        : articles.union(ParquetTables.read(spark, folder.tables(), settings));
  }

  private int partitions() {
    if (options.partitions > 0) {
      return options.partitions;
    }
    long bytes = folder.files().stream().mapToLong(InputFolder.File::size).sum();
    long partitions =
        Math.max(
            (long) PARTITIONS_PER_CORE * context.defaultParallelism(), bytes / BYTES_PER_PARTITION);
    return (int) Math.min(partitions, 1_000_000);
  }

  private static void checkNew(String folder, Configuration hadoop) throws IOException {
    var path = new org.apache.hadoop.fs.Path(folder);
    if (path.getFileSystem(hadoop).exists(path)) {
      throw new IOException(folder + ": is there already; name a new folder, or remove it");
    }
  }

  /** Takes away what lost attempts left beside the indexes. */
  private void clear() throws IOException {
    if (options.indexes != null) {
      var left = new org.apache.hadoop.fs.Path(options.indexes, PartitionIndex.UNFINISHED);
      FileSystem files = left.getFileSystem(context.hadoopConfiguration());
      files.delete(left, true);
    }
  }
}
