package org.rapporteur.resolution;

import java.util.HashSet;
import java.util.Set;

/** The words that tell what a resolution is about: those of its sentence that not every one has. */
final class TopicWords {
  private static final int SHORTEST = 5;
  private static final int STEM = 6;
  private static final int WINDOW = 40;
  private static final Set<String> COMMON =
      Set.of(
          "resolution",
          "resolutions",
          "united",
          "nations",
          "general",
          "assembly",
          "security",
          "council",
          "draft",
          "adopted",
          "adopts",
          "approved",
          "passed",
          "voted",
          "against",
          "favour",
          "favor",
          "member",
          "members",
          "countries",
          "states",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "would",
          "which",
          "their",
          "after",
          "before",
          "about",
          "calling",
          "calls",
          "international",
          "vetoed",
          "house",
          "senate",
          "world");

  private final Reading reading;

  TopicWords(Reading reading) {
    this.reading = reading;
  }

  /** Stems of the long words around a mention, in its unit. */
  Set<String> around(Mention mention) {
    int begin = Math.max(reading.unitBegin(mention.first()), mention.first() - WINDOW);
    int end = Math.min(reading.unitEnd(mention.first()), mention.end() + WINDOW);
    return words(begin, end);
  }

  /** Stems of the long words of the mention itself. */
  Set<String> of(Mention mention) {
    return words(mention.first(), mention.end());
  }

  static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : b) {
      shared += a.contains(word) ? 1 : 0;
    }
    return shared;
  }

  private Set<String> words(int begin, int end) {
    Set<String> words = new HashSet<>();
    for (int i = begin; i < end; i++) {
      String word = reading.word(i);
      if (word.length() >= SHORTEST
          && Character.isLetter(word.charAt(0))
          && !COMMON.contains(word)) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return words;
  }
}
