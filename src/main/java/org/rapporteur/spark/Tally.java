package org.rapporteur.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts articles by partition: a task that runs twice, after an executor was lost, counts once.
 */
final class Tally extends AccumulatorV2<Tally.Counts, Tally.Counts> {
  private static final long serialVersionUID = 1L;

  /**
   * What became of the articles of a partition; -1 stands for all of them.
   *
   * @param read all of them
   * @param failed those that have an error in the place of facts
   */
  record Counts(int partition, long read, long failed) implements Serializable {}

  private final HashMap<Integer, Counts> counts = new HashMap<>();

  @Override
  public boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public Tally copy() {
    Tally copy = new Tally();
    copy.counts.putAll(counts);
    return copy;
  }

  @Override
  public void reset() {
    counts.clear();
  }

  @Override
  public void add(Counts partition) {
    counts.put(partition.partition(), partition);
  }

  @Override
  public void merge(AccumulatorV2<Counts, Counts> other) {
    counts.putAll(((Tally) other).counts);
  }

  @Override
  public Counts value() {
    long read = 0;
    long failed = 0;
    for (Map.Entry<Integer, Counts> partition : counts.entrySet()) {
      read += partition.getValue().read();
      failed += partition.getValue().failed();
    }
    return new Counts(-1, read, failed);
  }
}
