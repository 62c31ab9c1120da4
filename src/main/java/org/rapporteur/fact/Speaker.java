package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who a quote comes from.
 *
 * <p>Example: in {@code She called for calm.} after {@code Ana Duarte, an envoy of Peru, arrived.}
 * the speaker's name is {@code Ana Duarte}, said as {@code She}, role {@code envoy of Peru},
 * country {@code PE}.
 *
 * @param name the fullest proper name that the article gives, without titles; null where the source
 *     has none ({@code officials}) or it is not known
 * @param as the article's own words at this quote; null where the quote names no source
 * @param kind what the speaker is
 * @param role as the article gives it, anywhere ({@code permanent representative to the UN})
 * @param affiliation the organisation spoken for, as the article names it
 * @param country ISO 3166-1 code of the country that the article ties the speaker to
 * @param why how the name was found, or why it was not
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Speaker(
    @Nullable String name,
    @Nullable String as,
    SpeakerKind kind,
    @Nullable String role,
    @Nullable String affiliation,
    @Nullable String country,
    String why) {
  /** A speaker who is not known, for the reason {@code why}. */
  public static Speaker unknown(@Nullable String as, String why) {
    return new Speaker(null, as, SpeakerKind.UNKNOWN, null, null, null, why);
  }
}
