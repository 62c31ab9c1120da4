package org.rapporteur.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.LiveIndex;

/**
 * Searches an index that others write meanwhile: a question sees what was committed last, and one
 * that goes on from an earlier one ({@link Page#next}) sees what that one saw.
 *
 * <pre>{@code
 * try (LiveSearch live = LiveSearch.open(Path.of(".rapporteur"));
 *     LiveSearch.State now = live.now()) {
 *   now.ask(Duration.ofSeconds(10), search -> search.speakers("fu"));
 * }
 * }</pre>
 *
 * <p>May be shared between threads.
 *
 * @since 0.1.0
 */
public final class LiveSearch implements AutoCloseable {
  /** Whether the index was written to is looked up no more often. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** Earlier states are kept for who pages through a list: so many, so long. */
  private static final int MOST_KEPT = 8;

  private static final Duration LONGEST_KEPT = Duration.ofMinutes(10);

  private final LiveIndex index;
  private final SpeakerAliases aliases;
  private final long betweenLooks;
  private final Deque<Kept> kept = new ArrayDeque<>(); // the newest first
  private volatile long lastLook = System.nanoTime();
  private volatile boolean readable = true;

  private LiveSearch(LiveIndex index, SpeakerAliases aliases, Duration betweenLooks) {
    this.index = index;
    this.aliases = aliases;
    this.betweenLooks = betweenLooks.toNanos();
  }

  /**
   * Opens the index in {@code directory}.
   *
   * @param aliases what a user knows of speakers' names
   * @throws org.rapporteur.index.IndexException if there is none, another version or program wrote
   *     it, or it can't be read
   */
  public static LiveSearch open(Path directory, SpeakerAliases aliases) throws IOException {
    return new LiveSearch(LiveIndex.of(FactIndex.open(directory)), aliases, BETWEEN_LOOKS);
  }

  /** As {@link #open(Path, SpeakerAliases)}, with the names as articles write them. */
  public static LiveSearch open(Path directory) throws IOException {
    return open(directory, SpeakerAliases.NONE);
  }

  /** Follows {@code index} from now on, looks for news that often, and closes it in the end. */
  static LiveSearch of(FactIndex index, Duration betweenLooks) {
    return new LiveSearch(LiveIndex.of(index), SpeakerAliases.NONE, betweenLooks);
  }

  /** A question to one state of the index. */
  public interface Question<T> {
    /** Asks {@code search}, which is used nowhere else. */
    T ask(FactSearch search) throws IOException, QueryException;
  }

  /** The index as it was committed last; closed by who asked for it. */
  public State now() throws IOException {
    look();
    FactIndex newest = index.acquire();
    return new State(keep(newest), newest);
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
          return new State(each, each.index);
        }
      }
      return null;
    }
  }

  /** Whether the index could be read when it was last looked at; else its last state is served. */
  public boolean isReadable() {
    return readable;
  }

  private void look() {
    long now = System.nanoTime();
    if (now - lastLook < betweenLooks) {
      return;
    }
    lastLook = now;
    try {
      if (index.maybeRefresh()) {
        readable = true;
      }
      dropEarlier();
    } catch (IOException e) {
      readable = false; // deleted or damaged meanwhile: what is open is served on
    }
  }

  private Kept keep(FactIndex newest) {
    synchronized (kept) {
      Kept found = kept.stream().filter(one -> one.index == newest).findFirst().orElse(null);
      if (found == null) {
        newest.searcher().getIndexReader().incRef();
        found = new Kept(newest, aliases);
        kept.addFirst(found);
      }
      found.lastNewest = System.nanoTime();
      return found;
    }
  }

  /** Lets go of states that are too many or too old. */
  private void dropEarlier() throws IOException {
    synchronized (kept) {
      while (kept.size() > MOST_KEPT || (kept.size() > 1 && isOld(kept.getLast()))) {
        index.release(kept.removeLast().index);
      }
    }
  }

  private static boolean isOld(Kept state) {
    return System.nanoTime() - state.lastNewest > LONGEST_KEPT.toNanos();
  }

  @Override
  public void close() throws IOException {
    synchronized (kept) {
      for (Kept each : kept) {
        index.release(each.index);
      }
      kept.clear();
    }
    index.close();
  }

  private static final class Kept {
    private final FactIndex index;
    private final FactSearch search;
    private final String name;
    private long lastNewest = System.nanoTime();

    Kept(FactIndex index, SpeakerAliases aliases) {
      this.index = index;
      this.search = new FactSearch(index, aliases);
      this.name = index.state();
    }
  }

  /** One state of the index, which lasts until this is closed. */
  public final class State implements AutoCloseable {
    private final Kept kept;
    private final FactIndex held;

    private State(Kept kept, FactIndex held) {
      this.kept = kept;
      this.held = held;
    }

    /** Hexadecimal digits that no other state of this or any other index has. */
    public String name() {
      return kept.name;
    }

    /** The size of its files, in bytes. */
    public long bytes() throws IOException {
      return held.bytes();
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
      index.release(held);
    }
  }
}
