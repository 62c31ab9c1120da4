package org.rapporteur.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * {@code rapporteur extract} on a cluster, for {@code spark-submit}: the same facts of the same
 * articles, found by all executors.
 *
 * <pre>
 * spark-submit --class org.rapporteur.spark.ExtractJob --jars ... rapporteur.jar news facts --index-dir indexes
 * </pre>
 *
 * <p>{@code facts} has a folder for each day of publication ({@code publishedDate=2024-07-02}) with
 * facts as JSON Lines or Parquet; an article that failed is a row with its {@code id} and {@code
 * error} among those without a day. {@code indexes} has an index for each partition.
 */
public final class ExtractJob {
  /** As the launcher has it: the encoder has nine tenths of the time, and Java's share is small. */
  private static final String EXECUTOR_JVM = "-XX:+UseParallelGC -XX:TieredStopAtLevel=1";

  private ExtractJob() {}

  /**
   * Runs the job.
   *
   * <p>Exits with 2 at wrong usage, with 1 if the job fails, or articles did; there only in deploy
   * mode client, for a cluster would run the whole job again.
   */
  public static void main(String[] args) {
    int code = execute(args, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int execute(String[] args, PrintWriter err) {
    ExtractOptions options = new ExtractOptions();
    CommandLine line = new CommandLine(options).setErr(err).setOut(err);
    try {
      line.parseArgs(args);
      if (line.isUsageHelpRequested()) {
        line.usage(err);
        return 0;
      }
      options.check(line);
    } catch (ParameterException | IOException e) {
      err.println("ExtractJob: " + e.getMessage());
      err.println("usage: ExtractJob [options] IN OUT; see --help");
      return 2;
    }
    return run(options, err);
  }

  private static int run(ExtractOptions options, PrintWriter err) {
    try (SparkSession spark = SparkSession.builder().config(settings()).getOrCreate()) {
      ExtractRun run;
      try {
        run = ExtractRun.prepare(spark, options);
      } catch (IOException | IllegalArgumentException e) {
        err.println("ExtractJob: " + e.getMessage());
        return 2;
      }
      long start = System.nanoTime();
      Tally.Counts counts = run.run();
      tell(counts, (System.nanoTime() - start) / 1e9, err);
      boolean isClient = spark.sparkContext().deployMode().equals("client");
      return counts.failed() > 0 && isClient ? 1 : 0;
    } catch (Exception e) { // Scala declares none: any of Spark's may come
      err.println("ExtractJob: the job failed: " + e); // its log tells more
      return 1;
    }
  }

  private static SparkConf settings() {
    return new SparkConf()
        .setAppName("rapporteur extract")
        .setIfMissing("spark.executor.extraJavaOptions", EXECUTOR_JVM)
        .set("spark.sql.session.timeZone", "UTC") // days do not depend on the machine
        // Kryo can't read records; what is much goes as rows anyway.
        .set("spark.serializer", JavaSerializer.class.getName());
  }

  private static void tell(Tally.Counts counts, double seconds, PrintWriter err) {
    err.printf(
        Locale.ROOT,
        "%,d read, %,d extracted, %,d failed; %.1f s, %,.1f articles/s%n",
        counts.read(),
        counts.read() - counts.failed(),
        counts.failed(),
        seconds,
        counts.read() / seconds);
  }
}
