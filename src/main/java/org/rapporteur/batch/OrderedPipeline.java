package org.rapporteur.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One reader, several workers, one writer: results are written in the order in which their items
 * were read, whatever the number of workers. What weighs most is begun first ({@link Backlog}).
 *
 * <p>The reader runs ahead of the writer by a bounded number of items and a bounded weight, so that
 * memory does not grow with the number of items. The caller's thread is the writer.
 *
 * @param <T> what is read
 * @param <R> what is written
 */
final class OrderedPipeline<T, R> {
  /** How many items a worker may be ahead of the writer: so far a long one is seen coming. */
  private static final int AHEAD = 64;

  /** How much may be under way at once; an item that weighs more is under way alone. */
  private static final int WEIGHT_LIMIT = 8_000_000;

  private static final long STOP_CHECK_MILLIS = 100;

  /** Gives items until null. */
  interface Source<T> {
    @Nullable T next() throws IOException;
  }

  /** Takes results, on one thread. */
  interface Sink<R> {
    void accept(R result) throws IOException;

    /** Called when nothing is there to be written for now. */
    void idle() throws IOException;
  }

  private record UnderWay<R>(@Nullable Future<R> result, int weight) {}

  private final int threads;
  private final ToIntFunction<T> weight;
  private final Function<T, R> work;
  private final BlockingQueue<UnderWay<R>> underWay;
  private final Semaphore budget = new Semaphore(WEIGHT_LIMIT);
  private volatile boolean stopped;

  OrderedPipeline(int threads, ToIntFunction<T> weight, Function<T, R> work) {
    this.threads = threads;
    this.weight = weight;
    this.work = work;
    this.underWay = new ArrayBlockingQueue<>(threads * AHEAD);
  }

  /** Makes {@link #run} end soon: nothing more is read, and what is not done is dropped. */
  void stop() {
    stopped = true;
  }

  /**
   * Reads, works and writes until the source ends or {@link #stop} is called.
   *
   * @return whether all was read and written
   * @throws IOException from source or sink; all threads have been told to end then
   */
  boolean run(Source<T> source, Sink<R> sink) throws IOException {
    Backlog backlog = new Backlog();
    List<Thread> running = new ArrayList<>();
    Thread.Builder worker = Thread.ofPlatform().daemon().name("worker-", 1);
    for (int i = 0; i < threads; i++) {
      running.add(worker.start(backlog::work));
    }
    Thread.Builder reader = Thread.ofPlatform().daemon().name("reader");
    running.add(reader.start(() -> readAll(source, backlog)));
    try {
      return writeAll(sink);
    } finally {
      stopped = true;
      running.forEach(Thread::interrupt);
    }
  }

  private void readAll(Source<T> source, Backlog backlog) {
    try {
      UnderWay<R> last = new UnderWay<>(null, 0);
      try {
        for (long number = 0; !stopped; number++) {
          T item = source.next();
          if (item == null) {
            break;
          }
          int itemWeight = Math.clamp(weight.applyAsInt(item), 1, WEIGHT_LIMIT);
          budget.acquire(itemWeight);
          FutureTask<R> task = new FutureTask<>(() -> work.apply(item));
          underWay.put(new UnderWay<>(task, itemWeight));
          backlog.add(new Backlog.Task(number, itemWeight, task));
        }
      } catch (IOException | RuntimeException | Error e) {
        last = new UnderWay<>(CompletableFuture.failedFuture(e), 0);
      }
      underWay.put(last);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the writer has ended and waits for nothing more
    }
  }

  private boolean writeAll(Sink<R> sink) throws IOException {
    while (true) {
      UnderWay<R> next = take(sink);
      if (next == null) {
        return false;
      }
      if (next.result() == null) {
        sink.idle();
        return true;
      }
      if (!next.result().isDone()) {
        sink.idle();
      }
      R result = await(next.result());
      if (result == null) {
        return false;
      }
      sink.accept(result);
      budget.release(next.weight());
    }
  }

  private @Nullable UnderWay<R> take(Sink<R> sink) throws IOException {
    UnderWay<R> next = stopped ? null : underWay.poll();
    if (next == null) {
      sink.idle();
    }
    try {
      while (next == null && !stopped) {
        next = underWay.poll(STOP_CHECK_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
    return next;
  }

  /** The result, or null when the run was stopped before it was there. */
  private @Nullable R await(Future<R> result) throws IOException {
    while (!stopped || result.isDone()) {
      try {
        return result.get(STOP_CHECK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not yet: look again whether the run was stopped.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stopped = true;
      } catch (ExecutionException e) {
        throw rethrow(e.getCause());
      }
    }
    return null;
  }

  private static IOException rethrow(@Nullable Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return wrapped.getCause();
    }
    if (fault instanceof RuntimeException unexpected) {
      throw unexpected;
    }
    return fault instanceof IOException expected ? expected : new IOException(fault);
  }
}
