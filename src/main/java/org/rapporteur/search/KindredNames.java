package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the names that decide whom one name means: those that it may mean, those that may stand
 * for these or these for them, and so on. Nobody else's matter, so a question by name need not wait
 * for all names of an index to be read. Used for one name.
 */
final class KindredNames {
  /** Where there are more, all names of the index are as quickly read. */
  private static final int MOST = 500;

  private final SpeakerRows index;
  private final PersonName asked;
  private final Set<String> readWords = new HashSet<>();
  private final Map<PersonName, List<SpeakerRow>> rowsOf = new HashMap<>();
  private final Map<String, Set<PersonName>> byWord = new HashMap<>();
  private final Map<String, PersonName> parsed = new HashMap<>();

  private KindredNames(SpeakerRows index, PersonName asked) {
    this.index = index;
    this.asked = asked;
  }

  /** The rows of all names that matter for {@code name}; null where these are too many. */
  static @Nullable List<SpeakerRow> rows(SpeakerRows index, String name) throws IOException {
    return new KindredNames(index, PersonName.of(name)).rows();
  }

  private @Nullable List<SpeakerRow> rows() throws IOException {
    Set<PersonName> kin = new LinkedHashSet<>();
    Deque<PersonName> open = new ArrayDeque<>();
    for (PersonName form : sharingWordsWith(asked)) {
      if (asked.mayMean(form) && kin.add(form)) {
        open.add(form);
      }
    }
    while (!open.isEmpty() && kin.size() <= MOST) {
      PersonName next = open.remove();
      for (PersonName other : sharingWordsWith(next)) {
        if (next.isKindredTo(other) && kin.add(other)) {
          open.add(other);
        }
      }
    }
    if (kin.size() > MOST) {
      return null;
    }
    List<SpeakerRow> rows = new ArrayList<>();
    kin.forEach(name -> rows.addAll(rowsOf.getOrDefault(name, List.of())));
    rows.sort((a, b) -> a.value().compareTo(b.value()));
    return rows;
  }

  private Collection<PersonName> sharingWordsWith(PersonName name) throws IOException {
    Set<PersonName> sharing = new LinkedHashSet<>();
    for (String word : name.telling()) {
      sharing.addAll(with(word));
    }
    sharing.addAll(with(name.joined()));
    if (name.words().size() == 1) {
      for (String end : endsOf(name.words().get(0))) {
        sharing.addAll(with(end));
      }
    }
    return sharing;
  }

  /** {@code laden} for {@code binladen}, where the index has names with both parts. */
  private List<String> endsOf(String word) throws IOException {
    List<String> ends = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      String end = word.substring(i);
      if (index.has(indexed(end)) && index.has(indexed(word.substring(0, i)))) {
        ends.add(end);
      }
    }
    return ends;
  }

  private Collection<PersonName> with(String word) throws IOException {
    if (!word.isEmpty() && readWords.add(word)) {
      for (SpeakerRow row : index.with(indexed(word), row -> isNew(name(row), word))) {
        PersonName name = name(row);
        rowsOf.computeIfAbsent(name, unseen -> new ArrayList<>()).add(row);
        name.words().forEach(w -> byWord.computeIfAbsent(w, x -> new LinkedHashSet<>()).add(name));
      }
    }
    return byWord.getOrDefault(word, Set.of());
  }

  /** Whether the name has the word, and none by which its rows were read before. */
  private boolean isNew(PersonName name, String word) {
    return name.words().contains(word)
        && name.words().stream().noneMatch(w -> !w.equals(word) && readWords.contains(w));
  }

  private PersonName name(SpeakerRow row) {
    return parsed.computeIfAbsent(row.name(), PersonName::of);
  }

  /** A word of a name as the index has it, which knows more letters' plain forms. */
  private static String indexed(String word) {
    List<String> words = SpeakerName.words(word);
    return words.isEmpty() ? word : words.get(0);
  }
}
