package org.rapporteur.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.LiveSearch.State;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.SearchTimeoutException;

/** The index, asked by no more requests at once than there are processors. */
final class IndexAccess {
  private final LiveSearch live;
  private final Duration most;
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /** Asks {@code live}; a question may wait {@code most} and then take as long. */
  IndexAccess(LiveSearch live, Duration most) {
    this.live = live;
    this.most = most;
  }

  State now() throws IOException {
    return live.now();
  }

  /**
   * The state that a list began with.
   *
   * @throws Problem if it is gone, or never was
   */
  State at(ListCursor cursor) throws IOException, Problem {
    State state = live.earlier(cursor.state());
    if (state == null) {
      throw new Problem(
          410, "the index has changed since this list began; ask again without the cursor");
    }
    return state;
  }

  boolean isReadable() {
    return live.isReadable();
  }

  /** Asks one state a question. */
  <T> T ask(State state, LiveSearch.Question<T> question)
      throws IOException, QueryException, Problem {
    enter();
    try {
      return state.ask(most, question);
    } catch (SearchTimeoutException e) {
      throw new Problem(503, String.valueOf(e.getMessage())).with("Retry-After", "10");
    } finally {
      places.release();
    }
  }

  private void enter() throws Problem {
    try {
      if (places.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(503, "too many questions at once; ask again soon").with("Retry-After", "5");
  }
}
