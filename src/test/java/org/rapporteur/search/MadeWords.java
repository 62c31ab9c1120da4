package org.rapporteur.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * Words and things as unevenly frequent as in real news: by Zipf's law the word of rank r comes
 * once in r.
 *
 * <p>The words are the encoder's, 20,227 English ones, the most frequent first.
 */
@NullMarked
final class MadeWords {
  private static final String VOCABULARY = "/org/rapporteur/models/attribution-en/vocabulary.txt";
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

  /** All, the most frequent first. */
  static final List<String> ALL = lines(VOCABULARY, WORD);

  private MadeWords() {}

  /** What {@code form} takes whole of the lines of a resource, up to a tab. */
  static List<String> lines(String resource, Pattern form) {
    InputStream in = MadeWords.class.getResourceAsStream(resource);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, resource), UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t", 2)[0])
          .filter(form.asMatchPredicate())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rank below {@code most}. */
  static int rank(int most, Random random) {
    return (int) (Math.pow(most + 1.0, random.nextDouble()) - 1);
  }

  static <T> T oneOf(List<T> all, Random random) {
    return all.get(rank(all.size(), random));
  }

  /** So many words, the first in upper case. */
  static String sentence(int count, Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i > 0 ? " " : "").append(oneOf(ALL, random));
    }
    words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
    return words.toString();
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
