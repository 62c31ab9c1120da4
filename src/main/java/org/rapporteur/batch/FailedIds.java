package org.rapporteur.batch;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The ids of what failed in a run: articles, and files and folders that hold articles. */
final class FailedIds {
  private final Set<String> ids = new HashSet<>();

  void add(String id) {
    ids.add(id);
  }

  /**
   * Whether an article of an id is there as far as the run can tell: it came out of the source, or
   * it failed, or the file or folder that it is in did: {@code a/b.zip} stands for {@code
   * a/b.zip/c.txt}, {@code d.jsonl} for {@code d.jsonl#3}.
   */
  Predicate<String> orBelow(Predicate<String> given) {
    return id -> given.test(id) || isBelow(id);
  }

  private boolean isBelow(String id) {
    if (ids.contains(id)) {
      return true;
    }
    for (int i = 1; i < id.length(); i++) {
      char c = id.charAt(i);
      if ((c == '/' || c == '#') && ids.contains(id.substring(0, i))) {
        return true;
      }
    }
    return false;
  }
}
