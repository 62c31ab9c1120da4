package org.rapporteur.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.batch.Backlog.Task;

@Timeout(20)
class BacklogTest {
  private final Backlog backlog = new Backlog();

  private void add(int... weights) {
    for (int number = 0; number < weights.length; number++) {
      backlog.add(new Task(number, weights[number], () -> {}));
    }
  }

  @Test
  void oneWorkerGoesThroughTheTasksInTheirOrder() throws InterruptedException {
    add(1, 9, 2, 9);

    List<Long> done = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Task task = backlog.take();
      backlog.done(task);
      done.add(task.number());
    }

    assertThat(done).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void theSecondWorkerBeginsWithTheHeaviest() throws InterruptedException {
    add(1, 1, 9, 2);

    backlog.take();

    assertThat(backlog.take().number()).isEqualTo(2);
    assertThat(backlog.take().number()).isEqualTo(3);
  }

  @Test
  void ofEquallyHeavyTasksTheOldestIsBegun() throws InterruptedException {
    add(1, 5, 5, 5);

    backlog.take();

    assertThat(backlog.take().number()).isEqualTo(1);
  }

  @Test
  void whatTheWriterWaitsForIsTakenBeforeHeavierOnes() throws InterruptedException {
    add(1, 1, 9, 8);
    Task first = backlog.take();
    backlog.take(); // the heaviest
    backlog.done(first);

    assertThat(backlog.take().number()).isEqualTo(1);
  }

  @Test
  void aWorkerWaitsForTasksUntilItIsInterrupted() throws InterruptedException {
    List<String> done = new ArrayList<>();
    Thread worker = Thread.ofPlatform().start(backlog::work);
    Thread last = Thread.currentThread();
    backlog.add(new Task(0, 1, () -> done.add("work")));
    backlog.add(new Task(1, 1, last::interrupt));
    try {
      Thread.sleep(20_000);
    } catch (InterruptedException both) {
      worker.interrupt();
    }
    worker.join();

    assertThat(done).containsExactly("work");
  }
}
