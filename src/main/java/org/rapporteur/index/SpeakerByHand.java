package org.rapporteur.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

/**
 * A speaker as a reader names one.
 *
 * <p>What is null is taken from another quote of the article whose speaker has the same name, and
 * else not known: {@code new SpeakerByHand("Lin Qiao", null, null, null)} is Lin Qiao, ambassador
 * of China, in an article that says so elsewhere. What is empty is not known in any case.
 *
 * @param name as it should stand, without titles
 * @param kind what the speaker is; null is a person, unless the article says else
 * @param role {@code ambassador of China}
 * @param country ISO 3166-1 code
 * @since 0.1.0
 */
public record SpeakerByHand(
    String name, @Nullable SpeakerKind kind, @Nullable String role, @Nullable String country) {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}|");

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the name is blank or the country no code
   */
  public SpeakerByHand {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker without a name");
    }
    if (country != null && !CODE.matcher(country).matches()) {
      throw new IllegalArgumentException("not a country's code: " + country);
    }
    name = name.strip();
  }

  /** The speaker, with what {@code facts} tell of one of that name. */
  Speaker in(ArticleFacts facts) {
    Speaker same = named(facts);
    SpeakerKind known = same == null ? SpeakerKind.PERSON : same.kind();
    return new Speaker(
        name,
        null,
        kind == null ? known : kind,
        value(role, same == null ? null : same.role()),
        same == null ? null : same.affiliation(),
        value(country, same == null ? null : same.country()),
        Correction.WHY);
  }

  private static @Nullable String value(@Nullable String given, @Nullable String known) {
    if (given == null) {
      return known;
    }
    return given.isBlank() ? null : given.strip();
  }

  private @Nullable Speaker named(ArticleFacts facts) {
    List<Speaker> same = new ArrayList<>();
    for (Quote quote : facts.quotes()) {
      same.add(quote.speaker());
      same.addAll(quote.alsoSpeakers());
    }
    return same.stream()
        .filter(speaker -> name.equalsIgnoreCase(speaker.name()))
        .min(Comparator.comparing(speaker -> speaker.role() == null)) // the first that has a role
        .orElse(null);
  }
}
