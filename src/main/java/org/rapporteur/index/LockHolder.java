package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who writes an index: a file beside Lucene's lock, which only tells that somebody does. It counts
 * for nothing but the message to whoever comes second.
 */
final class LockHolder {
  static final String NAME = "writer.txt";
  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private LockHolder() {}

  /** Enters this process; to be called by who has the lock. */
  static void enter(Path folder) throws IOException {
    String since = LocalDateTime.now(ZoneId.systemDefault()).format(SINCE);
    String who = "process " + ProcessHandle.current().pid() + ", since " + since;
    Files.writeString(folder.resolve(NAME), who);
  }

  /** Forgets this process; to be called by who still has the lock. */
  static void leave(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }

  /** {@code process 4711, since 2026-03-01 10:15}; null where it can't be told. */
  static @Nullable String read(String folder) {
    try {
      String who = Files.readString(Path.of(folder, NAME)).strip();
      return who.isEmpty() || who.lines().count() > 1 ? null : who;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
