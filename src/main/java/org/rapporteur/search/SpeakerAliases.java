package org.rapporteur.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a user knows of speakers' names better than the program: which are one's, which are not, and
 * how a speaker is to be called. It holds when a question is asked, so nothing need be ingested
 * again.
 *
 * <p>A name means all forms of these words, whatever their case and accents; with a code behind it,
 * {@code John Smith (GB)}, those of that country's speaker alone.
 *
 * @param merged names that are one speaker's, a list a speaker
 * @param split names of which no two are one speaker's
 * @param renamed what a speaker is called, by any of his names
 * @since 0.1.0
 */
public record SpeakerAliases(
    List<List<String>> merged, List<List<String>> split, Map<String, String> renamed) {
  /** Nothing known. */
  public static final SpeakerAliases NONE = new SpeakerAliases(List.of(), List.of(), Map.of());

  /** Keeps lists and map as they are now. */
  public SpeakerAliases {
    merged = merged.stream().map(List::copyOf).toList();
    split = split.stream().map(List::copyOf).toList();
    renamed = new LinkedHashMap<>(renamed);
  }

  boolean isEmpty() {
    return merged.isEmpty() && split.isEmpty() && renamed.isEmpty();
  }

  /** Whether a user says that these are not one speaker's. */
  boolean areSplit(SpeakerForm form, SpeakerForm other) {
    return split.stream()
        .anyMatch(
            names -> {
              List<Name> all = names.stream().map(Name::of).toList();
              List<Name> mine = all.stream().filter(name -> name.has(form)).toList();
              List<Name> its = all.stream().filter(name -> name.has(other)).toList();
              return !mine.isEmpty() && !its.isEmpty() && !mine.equals(its);
            });
  }

  /** A name with the country that it is asked of. */
  record Name(PersonName words, @Nullable String country) {
    private static final Pattern OF_COUNTRY = Pattern.compile("(.*\\S)\\s*\\(([A-Za-z]{2})\\)\\s*");

    static Name of(String written) {
      Matcher matcher = OF_COUNTRY.matcher(written);
      return matcher.matches()
          ? new Name(PersonName.of(matcher.group(1)), matcher.group(2).toUpperCase(Locale.ROOT))
          : new Name(PersonName.of(written), null);
    }

    boolean has(SpeakerForm form) {
      return words.equals(form.name()) && (country == null || country.equals(form.country()));
    }
  }

  /** All names of merged lists, read once. */
  List<List<Name>> mergedNames() {
    List<List<Name>> names = new ArrayList<>();
    merged.forEach(list -> names.add(list.stream().map(Name::of).toList()));
    return names;
  }
}
