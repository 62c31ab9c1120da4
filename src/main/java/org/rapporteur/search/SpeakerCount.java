package org.rapporteur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One speaker over all articles, however they write the name.
 *
 * @param key names the speaker in addresses: {@code fu-cong}; stays the same while the speakers
 *     named alike do
 * @param name as it is written most often, of the forms that are complete
 * @param kind {@code person}, {@code organization}, …, the most frequent
 * @param country the most frequent code; null where no article gives one
 * @param roles the most frequent first
 * @param forms all ways of writing the name, the most frequent first
 * @param why why forms that are not alike are one speaker's: {@code Fu: the surname alone, nobody
 *     else has it}
 * @param quotes the number of quotes
 * @param articles the number of articles with a quote
 * @since 0.1.0
 */
public record SpeakerCount(
    String key,
    String name,
    String kind,
    @Nullable String country,
    List<SpeakerRole> roles,
    List<String> forms,
    List<String> why,
    int quotes,
    int articles) {
  /** Keeps the lists as they are now. */
  public SpeakerCount {
    roles = List.copyOf(roles);
    forms = List.copyOf(forms);
    why = List.copyOf(why);
  }
}
