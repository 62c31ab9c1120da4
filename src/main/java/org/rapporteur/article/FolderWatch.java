package org.rapporteur.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a folder again and again for files that are new or have changed.
 *
 * <pre>{@code
 * FolderWatch watch = FolderWatch.of(Path.of("news"), ReadOptions.DEFAULT);
 * // read all of the folder, then every few seconds:
 * try (ArticleSource changed = watch.look()) { ... }
 * }</pre>
 *
 * <p>A file is given out once it has come to rest, so that none is read while it is being written:
 * when two looks at it see the same size and the same time of change. For one thread; holds a few
 * dozen bytes a file.
 */
public final class FolderWatch {
  private record State(long size, long changed) {}

  private final Path folder;
  private final ReadOptions options;
  private Map<String, State> lastLook = new HashMap<>();

  /** The states in which files were given out, or stood there in the beginning. */
  private Map<String, State> given = new HashMap<>();

  private FolderWatch(Path folder, ReadOptions options) {
    this.folder = folder;
    this.options = options;
  }

  /**
   * Begins with the folder as it is now: what is there counts as given out.
   *
   * @throws UnreadableSourceException if {@code folder} is none or may not be read
   */
  public static FolderWatch of(Path folder, ReadOptions options) throws UnreadableSourceException {
    try {
      FolderWatch watch = new FolderWatch(folder.toRealPath(), options);
      FolderWalk walk = new FolderWalk(watch.folder);
      for (FolderWalk.Step step = walk.next(); step != null; step = walk.next()) {
        watch.given.put(step.id(), state(step));
      }
      return watch;
    } catch (IOException e) {
      throw new UnreadableSourceException(
          folder, Reasons.of(e), "give a folder that can be read", e);
    }
  }

  /**
   * The articles of the files that have changed and come to rest since the last look; null where
   * there are none, also while the folder can't be read.
   */
  public @Nullable ArticleSource look() {
    Map<String, State> now = new HashMap<>();
    Map<String, State> stillThere = new HashMap<>();
    List<FolderWalk.Step> ready = new ArrayList<>();
    try {
      FolderWalk walk = new FolderWalk(folder);
      for (FolderWalk.Step step = walk.next(); step != null; step = walk.next()) {
        State state = state(step);
        State before = given.get(step.id());
        if (step.failure() != null || state.equals(before)) {
          keep(stillThere, step.id(), before);
        } else if (state.equals(lastLook.get(step.id()))) {
          stillThere.put(step.id(), state);
          ready.add(step);
        } else {
          now.put(step.id(), state);
          keep(stillThere, step.id(), before);
        }
      }
    } catch (IOException e) {
      return null; // a mount that is gone for a moment; what is known of its files stays
    }
    lastLook = now;
    given = stillThere;
    return ready.isEmpty() ? null : ArticleSource.files(folder, ready, options);
  }

  private static void keep(Map<String, State> states, String id, @Nullable State state) {
    if (state != null) {
      states.put(id, state);
    }
  }

  private static State state(FolderWalk.Step step) {
    return new State(step.size(), step.changed());
  }
}
