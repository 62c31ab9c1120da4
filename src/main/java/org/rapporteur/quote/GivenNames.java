package org.rapporteur.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Genders of given names, from the list in CoreNLP's models. */
final class GivenNames {
  private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final Map<String, Gender> genders = new HashMap<>();

  GivenNames() {
    try (InputStream in = GivenNames.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + LIST);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          Gender gender = line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE;
          // Jordan, Ashley: borne by both, so it tells nothing
          genders.merge(
              line.substring(0, tab).toLowerCase(Locale.ROOT),
              gender,
              (known, now) -> known == now ? known : Gender.UNKNOWN);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    }
  }

  /** Whether {@code word}, in lower case, is a given name at all. */
  boolean contains(String word) {
    return genders.containsKey(word);
  }

  /** The gender that the given name {@code word}, in lower case, tells. */
  Gender gender(String word) {
    return genders.getOrDefault(word, Gender.UNKNOWN);
  }
}
