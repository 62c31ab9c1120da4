package org.rapporteur.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OrderedPipelineTest {
  private final List<Integer> written = new ArrayList<>();

  private static OrderedPipeline<Integer, Integer> pipeline(
      int threads, Function<Integer, Integer> work) {
    return new OrderedPipeline<>(threads, item -> 1, work);
  }

  private static OrderedPipeline.Source<Integer> numbers(int count) {
    Iterator<Integer> numbers = IntStream.range(0, count).iterator();
    return () -> numbers.hasNext() ? numbers.next() : null;
  }

  private OrderedPipeline.Sink<Integer> sink() {
    return new OrderedPipeline.Sink<>() {
      @Override
      public void accept(Integer result) {
        written.add(result);
      }

      @Override
      public void idle() {}
    };
  }

  @Test
  void resultsComeInTheOrderRead() throws IOException {
    boolean complete =
        pipeline(
                7,
                item -> {
                  if (item % 5 == 0) {
                    pause(3);
                  }
                  return item;
                })
            .run(numbers(500), sink());

    assertThat(complete).isTrue();
    assertThat(written).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void anEmptySourceWritesNothing() throws IOException {
    assertThat(pipeline(2, item -> item).run(numbers(0), sink())).isTrue();
    assertThat(written).isEmpty();
  }

  @Test
  void theReaderDoesNotRunFarAheadOfTheWriter() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    OrderedPipeline.Source<Integer> source =
        () -> read.get() < 2_000 ? read.getAndIncrement() : null;

    pipeline(2, item -> item)
        .run(
            source,
            new OrderedPipeline.Sink<>() {
              @Override
              public void accept(Integer result) {
                most.accumulateAndGet(read.get() - result, Math::max);
              }

              @Override
              public void idle() {}
            });

    assertThat(most.get()).isLessThan(2 * 64 + 3);
  }

  @Test
  void heavyItemsWaitForEachOther() throws IOException {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new OrderedPipeline<Integer, Integer>(
            4,
            item -> 5_000_000,
            item -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              pause(5);
              underWay.decrementAndGet();
              return item;
            })
        .run(numbers(10), sink());

    assertThat(most.get()).isEqualTo(1);
    assertThat(written).hasSize(10);
  }

  @Test
  void aLongItemReadLastIsBegunBeforeShortOnes() throws IOException {
    List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
    new OrderedPipeline<Integer, Integer>(
            2,
            item -> item == 99 ? 1_000 : 1,
            item -> {
              begun.add(item);
              pause(5);
              return item;
            })
        .run(numbers(100), sink());

    assertThat(begun.indexOf(99)).isLessThan(70);
    assertThat(written).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    OrderedPipeline.Sink<Integer> full =
        new OrderedPipeline.Sink<>() {
          @Override
          public void accept(Integer result) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void idle() {}
        };

    assertThatThrownBy(() -> pipeline(2, item -> item).run(numbers(1_000_000), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void aSourceThatFailsEndsTheRunAfterWhatItGave() {
    AtomicInteger read = new AtomicInteger();
    OrderedPipeline.Source<Integer> source =
        () -> {
          if (read.get() == 3) {
            throw new IOException("gone");
          }
          return read.getAndIncrement();
        };

    assertThatThrownBy(() -> pipeline(2, item -> item).run(source, sink()))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
    assertThat(written).containsExactly(0, 1, 2);
  }

  @Test
  void anErrorInAWorkerReachesTheCaller() {
    assertThatThrownBy(
            () ->
                pipeline(
                        2,
                        item -> {
                          throw new OutOfMemoryError("Java heap space");
                        })
                    .run(numbers(3), sink()))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aStopEndsARunWhoseWorkersHang() throws IOException {
    OrderedPipeline<Integer, Integer> pipeline =
        pipeline(
            2,
            item -> {
              if (item == 5) {
                pause(60_000);
              }
              return item;
            });
    OrderedPipeline.Sink<Integer> stopping =
        new OrderedPipeline.Sink<>() {
          @Override
          public void accept(Integer result) {
            written.add(result);
            if (result == 4) {
              pipeline.stop();
            }
          }

          @Override
          public void idle() {}
        };

    assertThat(pipeline.run(numbers(100), stopping)).isFalse();
    assertThat(written).containsExactly(0, 1, 2, 3, 4);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
