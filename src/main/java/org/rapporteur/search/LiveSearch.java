package org.rapporteur.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.LiveIndex;

/**
 * Searches an index that others write meanwhile: a question sees what was committed until a moment
 * ago, and one that goes on from an earlier one ({@link Page#next}) sees what that one saw.
 *
 * <pre>{@code
 * try (LiveSearch live = LiveSearch.open(Path.of(".rapporteur"));
 *     LiveSearch.State now = live.now()) {
 *   now.ask(Duration.ofSeconds(10), search -> search.speakers("fu"));
 * }
 * }</pre>
 *
 * <p>A thread looks for what was committed, twice a second. Everybody's names are gathered from it
 * before it is handed out, so that no question waits for that: of a small index it is found within
 * a second, of a million quotes some five seconds later, and the state before is good until then.
 *
 * <p>May be shared between threads.
 *
 * @since 0.1.0
 */
public final class LiveSearch implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  /** Earlier states are kept for who pages through a list: so many, so long. */
  private static final int MOST_KEPT = 8;

  private static final Duration LONGEST_KEPT = Duration.ofMinutes(10);

  private final LiveIndex index;
  private final SpeakerAliases aliases;
  private final Warming warming;
  private final Deque<Kept> kept = new ArrayDeque<>(); // the newest first, never none
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          look -> Thread.ofPlatform().daemon().name("index-watch").unstarted(look));
  private volatile boolean readable = true;
  private boolean closed; // guarded by kept

  private LiveSearch(FactIndex first, SpeakerAliases aliases, Warming warming) throws IOException {
    this.index = LiveIndex.of(first);
    this.aliases = aliases;
    this.warming = warming;
    kept.addFirst(new Kept(index.acquire()));
  }

  /** Makes a state ready for questions. */
  interface Warming {
    void warm(FactSearch search) throws IOException;
  }

  /**
   * Opens the indexes in {@code directories} as one, see {@link FactIndex#open(List)}.
   *
   * @param aliases what a user knows of speakers' names
   * @throws org.rapporteur.index.IndexException if there is none, another version or program wrote
   *     it, or it can't be read
   */
  public static LiveSearch open(List<Path> directories, SpeakerAliases aliases) throws IOException {
    LiveSearch live = new LiveSearch(FactIndex.open(directories), aliases, FactSearch::warm);
    live.looking.execute(live::warmFirst);
    long pause = BETWEEN_LOOKS.toMillis();
    var unused =
        live.looking.scheduleWithFixedDelay(live::look, pause, pause, TimeUnit.MILLISECONDS);
    return live;
  }

  /** Opens the index in one directory, with the names as articles write them. */
  public static LiveSearch open(Path directory) throws IOException {
    return open(List.of(directory), SpeakerAliases.NONE);
  }

  /** Follows {@code index}, closed in the end, only when told to {@link #look}. */
  static LiveSearch of(FactIndex index, Warming warming) throws IOException {
    return new LiveSearch(index, SpeakerAliases.NONE, warming);
  }

  /** A question to one state of the index. */
  public interface Question<T> {
    /** Asks {@code search}, which is used nowhere else. */
    T ask(FactSearch search) throws IOException, QueryException;
  }

  /** The newest state of the index that is ready; closed by who asked for it. */
  public State now() {
    synchronized (kept) {
      Kept newest = kept.getFirst();
      newest.isAsked = true;
      newest.index.searcher().getIndexReader().incRef();
      return new State(newest);
    }
  }

  /**
   * The index as it was, by {@link State#name}; closed by who asked for it.
   *
   * @return null where that state is not known or no longer kept
   */
  public @Nullable State earlier(String name) {
    synchronized (kept) {
      for (Kept each : kept) {
        if (each.name.equals(name) && each.index.searcher().getIndexReader().tryIncRef()) {
          return new State(each);
        }
      }
      return null;
    }
  }

  /** Whether the index could be read when it was last looked at; else its last state is served. */
  public boolean isReadable() {
    return readable;
  }

  /** Takes up what was committed since, as soon as it is warm. */
  void look() {
    try {
      index.maybeRefreshBlocking();
      readable = true;
      FactIndex latest = index.acquire();
      if (latest == newest().index) {
        index.release(latest);
      } else {
        Kept state = new Kept(latest);
        warm(state);
        replaceBy(state);
      }
      dropEarlier();
    } catch (IOException | RuntimeException e) {
      readable = false; // deleted or damaged meanwhile: what is open is served on
    }
  }

  private void warmFirst() {
    try (State first = now()) {
      warm(first.kept);
    } catch (IOException | AlreadyClosedException e) {
      // Closed as soon as opened.
    }
  }

  private void warm(Kept state) {
    try {
      warming.warm(state.search);
    } catch (IOException | RuntimeException e) {
      // Who asks for what can't be read is told so.
    }
  }

  private Kept newest() {
    synchronized (kept) {
      return kept.getFirst();
    }
  }

  private void replaceBy(Kept state) throws IOException {
    synchronized (kept) {
      if (closed) {
        index.release(state.index);
        return;
      }
      Kept before = kept.getFirst();
      before.until = System.nanoTime();
      if (!before.isAsked) {
        index.release(kept.removeFirst().index); // so nobody goes on from it
      }
      kept.addFirst(state);
    }
  }

  /** Lets go of states that are too many or too old. */
  private void dropEarlier() throws IOException {
    synchronized (kept) {
      while (!closed && (kept.size() > MOST_KEPT || (kept.size() > 1 && isOld(kept.getLast())))) {
        index.release(kept.removeLast().index);
      }
    }
  }

  private static boolean isOld(Kept state) {
    return System.nanoTime() - state.until > LONGEST_KEPT.toNanos();
  }

  @Override
  public void close() throws IOException {
    looking.shutdown();
    synchronized (kept) {
      closed = true;
      for (Kept each : kept) {
        index.release(each.index);
      }
    }
    index.close();
  }

  private final class Kept {
    private final FactIndex index;
    private final FactSearch search;
    private final String name;
    private boolean isAsked;
    private long until; // it is the newest, once it is not

    Kept(FactIndex index) {
      this.index = index;
      this.search = new FactSearch(index, aliases);
      this.name = index.state();
    }
  }

  /** One state of the index, which lasts until this is closed. */
  public final class State implements AutoCloseable {
    private final Kept kept;

    private State(Kept kept) {
      this.kept = kept;
    }

    /** Hexadecimal digits that no other state of this or any other index has. */
    public String name() {
      return kept.name;
    }

    /** The size of its files, in bytes. */
    public long bytes() throws IOException {
      return kept.index.bytes();
    }

    /**
     * Asks a question.
     *
     * @throws SearchTimeoutException if it takes longer than {@code most}
     */
    public <T> T ask(Duration most, Question<T> question) throws IOException, QueryException {
      try {
        return question.ask(kept.search.within(most));
      } catch (ExitingReaderException e) {
        throw new SearchTimeoutException();
      }
    }

    @Override
    public void close() throws IOException {
      index.release(kept.index);
    }
  }
}
