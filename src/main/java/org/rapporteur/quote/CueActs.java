package org.rapporteur.quote;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Token;

/**
 * What a cue tells of the act: {@code said} is said, {@code hoped} thought, {@code found} shown.
 */
final class CueActs {
  private final Map<String, String> acts = WordTable.read("cue-acts.tsv");

  /**
   * The act that the cue's words tell, the last one that tells any: {@code was quoted as saying} is
   * said. Null where none does.
   */
  @Nullable Act of(PreparedText text, List<Span> cue) {
    Act act = null;
    for (Span span : cue) {
      for (Token token : text.tokens(span)) {
        String name = acts.get(token.text().toLowerCase(Locale.ROOT));
        if (name != null) {
          act = Act.valueOf(name.toUpperCase(Locale.ROOT));
        }
      }
    }
    return act;
  }
}
