package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;
import org.rapporteur.text.Entity;
import org.rapporteur.text.EntityType;
import org.rapporteur.text.PreparedText;

/** Tells who the source of an attribution is. May be shared between threads. */
final class SpeakerResolver {
  /**
   * The speakers of each attribution, in the order of {@code attributions}: one at least, the
   * others say it together with the first.
   */
  List<List<Speaker>> resolve(
      PreparedText text, List<Country> countries, List<Attribution> attributions) {
    List<List<Speaker>> speakers = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      speakers.add(List.of(speaker(text, attribution.source())));
    }
    return speakers;
  }

  private static Speaker speaker(PreparedText text, List<Span> source) {
    if (source.isEmpty()) {
      return Speaker.unknown(null, "no source is named");
    }
    String as = source.get(0).of(text.text());
    for (Entity entity : text.entities()) {
      if (source.get(0).contains(entity.span())) {
        SpeakerKind kind =
            entity.type() == EntityType.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        return new Speaker(
            entity.span().of(text.text()), as, kind, null, null, null, "named in the source");
      }
    }
    return Speaker.unknown(as, "no name in the source");
  }
}
