package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;

/** Countries as people write them, misspelt ones too. */
final class CountryNames {
  private static final class Loaded {
    static final NameIndex<CountryForm> FORMS = read();

    private static NameIndex<CountryForm> read() {
      List<Set<String>> words = new ArrayList<>();
      for (CountryForm form : Countries.forms()) {
        words.add(Set.of(String.join(" ", Countries.words(form.text()))));
      }
      return new NameIndex<>(Countries.forms(), words);
    }
  }

  private CountryNames() {}

  /**
   * The code of a country by its code, by any of its names or by its adjective.
   *
   * @throws QueryException if there is no such country: {@code no country of that name or code:
   *     Frnace; did you mean France?}
   */
  static String codeOf(String written) throws QueryException {
    String code = Countries.codeOf(written);
    if (code == null) {
      throw QueryException.of("no country of that name or code: " + written + hint(written));
    }
    return code;
  }

  /** {@code ; did you mean France?}; empty where no country is written much like that. */
  static String hint(String written) {
    String similar = similar(written);
    return similar == null ? "" : "; did you mean " + similar + "?";
  }

  private static @Nullable String similar(String written) {
    CountryForm form = Loaded.FORMS.similar(List.of(String.join(" ", Countries.words(written))));
    return form == null ? null : form.text();
  }
}
