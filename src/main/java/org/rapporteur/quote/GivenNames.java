package org.rapporteur.quote;

import java.util.HashMap;
import java.util.Map;

/** Genders of given names, from {@code given-names.tsv}. */
final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  GivenNames() {
    WordTable.read("given-names.tsv")
        .forEach(
            (name, whose) ->
                genders.put(
                    name,
                    switch (whose) {
                      case "m" -> Gender.MALE;
                      case "f" -> Gender.FEMALE;
                      default -> Gender.UNKNOWN; // Jordan, Ashley: borne by both
                    }));
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
