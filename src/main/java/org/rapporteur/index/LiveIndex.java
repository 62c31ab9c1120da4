package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/**
 * An index that is read while others write it: {@link #maybeRefresh} takes up what was committed
 * since, and who reads an older state reads it to the end.
 *
 * <pre>{@code
 * FactIndex index = live.acquire();
 * try {
 *   new FactSearch(index).countries();
 * } finally {
 *   live.release(index);
 * }
 * }</pre>
 *
 * <p>May be shared between threads. What is acquired is released, never closed.
 */
public final class LiveIndex extends ReferenceManager<FactIndex> {
  private final FactIndex first;

  private LiveIndex(FactIndex first) {
    this.first = first;
    this.current = first;
  }

  /**
   * Opens the index in {@code directory}.
   *
   * @throws IndexException as {@link FactIndex#open(Path)}
   */
  public static LiveIndex open(Path directory) throws IndexException {
    return of(FactIndex.open(directory));
  }

  /** Follows {@code index} from now on, and closes it in the end. */
  public static LiveIndex of(FactIndex index) {
    return new LiveIndex(index);
  }

  @Override
  protected @Nullable FactIndex refreshIfNeeded(FactIndex old) throws IOException {
    return old.newer();
  }

  @Override
  protected boolean tryIncRef(FactIndex index) {
    return index.reader().tryIncRef();
  }

  @Override
  protected void decRef(FactIndex index) throws IOException {
    index.reader().decRef();
  }

  @Override
  protected int getRefCount(FactIndex index) {
    return index.reader().getRefCount();
  }

  @Override
  protected void afterClose() throws IOException {
    first.closeDirectories(); // all states read the same ones
  }
}
