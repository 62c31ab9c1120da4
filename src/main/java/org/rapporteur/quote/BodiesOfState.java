package org.rapporteur.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;

/**
 * The country of a body of state by its name: {@code Japanese Foreign Ministry}, {@code U.S. Navy};
 * not of {@code Bank of Japan} or {@code Georgia State Police}.
 */
final class BodiesOfState {
  private static final int LONGEST_ADJECTIVE = 2; // South Korean

  private static final class Loaded {
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (CountryForm form : Countries.forms()) {
        if (form.kind() == CountryMentionKind.ADJECTIVE
            || form.kind() == CountryMentionKind.ABBREVIATION) {
          CODES.putIfAbsent(String.join(" ", Countries.words(form.text())), form.code());
        }
      }
    }
  }

  private BodiesOfState() {}

  /** Whether a word, as written, is a country's adjective: {@code Chilean}. */
  static boolean isAdjective(String word) {
    return Loaded.CODES.containsKey(Countries.fold(word));
  }

  /** The code; null for a name that tells none or is no body of state's. */
  static @Nullable String country(String name, SpeakerWords speakers) {
    List<String> words = Countries.words(name);
    String code = null;
    if (words.size() > 1 && speakers.isBodyOf("country", words.get(words.size() - 1))) {
      for (int i = Math.min(LONGEST_ADJECTIVE, words.size() - 1); code == null && i > 0; i--) {
        code = Loaded.CODES.get(String.join(" ", words.subList(0, i)));
      }
    }
    return code;
  }
}
