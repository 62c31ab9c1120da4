package org.rapporteur.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verbs that attribute and what each governs; see {@code cues.tsv}. */
final class CueLexicon {
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Map<String, Set<String>> FRAMES = read();

  private CueLexicon() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> frames = new HashMap<>();
    WordTable.read("cues.tsv")
        .forEach(
            (forms, governed) -> {
              Set<String> of =
                  BLANK.splitAsStream(governed).collect(Collectors.toUnmodifiableSet());
              BLANK.splitAsStream(forms).forEach(form -> frames.put(form, of));
            });
    return frames;
  }

  /** What {@code word}, in lower case, governs; empty where it is no cue. */
  static Set<String> frames(String word) {
    return FRAMES.getOrDefault(word, Set.of());
  }
}
