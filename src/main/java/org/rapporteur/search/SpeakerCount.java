package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named speaker with counts.
 *
 * @param name as it is written most often; case and accents don't tell speakers apart
 * @param kind {@code person}, {@code organization}, …, the most frequent
 * @param country the most frequent code; null where no article gives one
 * @param roles the most frequent first
 * @param quotes the number of quotes
 * @param articles the number of articles with a quote
 */
public record SpeakerCount(
    String name,
    String kind,
    @Nullable String country,
    List<String> roles,
    int quotes,
    int articles) {}
