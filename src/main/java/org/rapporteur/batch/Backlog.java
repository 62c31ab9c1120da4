package org.rapporteur.batch;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Tasks that wait for a worker. The writer needs the oldest first, but a long one that is begun
 * last is worked on alone at the end; so one worker always goes through them in their order, and
 * the others take the heaviest.
 *
 * <p>Example: of tasks that weigh 1, 1, 9 and 2, two workers begin the first and the third.
 *
 * <p>For any number of threads.
 */
final class Backlog {
  /**
   * Something to be done.
   *
   * @param number in the order read
   * @param weight how much work it is, compared with others
   */
  record Task(long number, int weight, Runnable work) {}

  private final NavigableSet<Task> byAge = new TreeSet<>(Comparator.comparingLong(Task::number));
  private final NavigableSet<Task> byWeight =
      new TreeSet<>(
          Comparator.comparingInt(Task::weight).reversed().thenComparingLong(Task::number));
  private final NavigableSet<Long> underWay = new TreeSet<>();

  synchronized void add(Task task) {
    byAge.add(task);
    byWeight.add(task);
    notify();
  }

  /** Takes tasks and does them until the thread is interrupted. */
  void work() {
    try {
      while (true) {
        Task task = take();
        try {
          task.work().run();
        } finally {
          done(task);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The task to do next; waits for one. To be given back by {@link #done}. */
  synchronized Task take() throws InterruptedException {
    while (byAge.isEmpty()) {
      wait();
    }
    Task oldest = byAge.first();
    boolean isAwaited = underWay.isEmpty() || oldest.number() < underWay.first();
    Task task = isAwaited ? oldest : byWeight.first();
    byAge.remove(task);
    byWeight.remove(task);
    underWay.add(task.number());
    return task;
  }

  synchronized void done(Task task) {
    underWay.remove(task.number());
  }
}
