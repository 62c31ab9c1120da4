package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The canonical speakers of gold attributions. */
public final class Speakers {
  private final Map<String, Map<Integer, String>> names;

  private Speakers(Map<String, Map<Integer, String>> names) {
    this.names = names;
  }

  /**
   * Reads the speakers of {@code gold}'s attributions.
   *
   * @throws GoldException if the file can't be used: what is wrong, and where
   */
  public static Speakers read(Path file, Gold gold) throws IOException {
    return new Speakers(SpeakersFile.read(file, gold));
  }

  /** The names by the numbers of the article's attributions; empty where none are known. */
  public Map<Integer, String> of(GoldArticle article) {
    return names.getOrDefault(article.id(), Map.of());
  }

  /** Whether a name stands for somebody who can't be told from the article, or for several. */
  public static boolean isOpen(String name) {
    return !SpeakerScores.isOneName(name) && !name.equals(SpeakerScores.UNNAMED);
  }

  /** Whether two names are one speaker's, as the figures count it. */
  public static boolean same(@Nullable String gold, @Nullable String said) {
    return Names.same(gold, said);
  }
}
