package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/** The bodies named in a text: {@code the UN General Assembly}, {@code the council}. */
final class BodyNames {
  private record Entry(List<String> words, String body, String kind) {}

  private static final Map<String, List<Entry>> BY_FIRST_WORD = new HashMap<>();

  static {
    for (String[] row : Lexicon.table("bodies.tsv")) {
      List<String> words = List.of(row[0].split(" "));
      BY_FIRST_WORD
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Entry(words, row[1], row.length > 2 ? row[2] : ""));
    }
    // The longest first, so that "united nations" waits for nothing longer.
    BY_FIRST_WORD
        .values()
        .forEach(entries -> entries.sort((a, b) -> b.words.size() - a.words.size()));
  }

  private static final Set<String> DIPLOMATIC =
      Set.of("un", "veto", "vetoed", "vetoes", "ambassador", "diplomats", "peacekeepers", "envoy");
  private static final Pattern NUMBER = Pattern.compile("\\d{3,4}");
  private static final Set<String> PARTIES =
      Set.of("the", "full", "democratic", "republican", "gop", "us", "both", "this", "a", "in");

  private final List<BodyName> names = new ArrayList<>();
  private final @Nullable BodyName[] at;
  private final Map<String, Body> lastOfKind = new HashMap<>();
  private final Map<String, Body> firstOfKind = new HashMap<>();
  private boolean unitedNations;
  private boolean diplomatic;

  private BodyNames(int tokens) {
    at = new BodyName[tokens];
  }

  static BodyNames find(Reading reading) {
    BodyNames found = new BodyNames(reading.size());
    found.lookAhead(reading);
    for (int i = 0; i < reading.size(); ) {
      BodyName name = found.read(reading, i);
      if (name == null) {
        i++;
        continue;
      }
      found.add(name);
      i = name.end();
    }
    CommitteeNames.find(reading, found).forEach(found::add);
    found.names.sort(Comparator.comparingInt(BodyName::first));
    return found;
  }

  private void add(BodyName name) {
    names.add(name);
    for (int k = name.first(); k < name.end(); k++) {
      at[k] = name;
    }
  }

  /** Learns which council an excerpt speaks of that names it only later, or never. */
  private void lookAhead(Reading reading) {
    for (int i = 0; i < reading.size(); i++) {
      String word = reading.word(i);
      diplomatic |= DIPLOMATIC.contains(word);
      diplomatic |= word.equals("resolution") && NUMBER.matcher(reading.word(i + 1)).matches();
      if (word.equals("council") || word.equals("assembly")) {
        String before = reading.word(i - 1);
        Body body =
            switch (before) {
              case "security" -> Body.UNSC;
              case "rights" -> Body.UNHRC;
              case "general" -> Body.UNGA;
              case "city", "county", "town", "federation", "national" -> Body.OTHER;
              default -> null;
            };
        if (body != null) {
          firstOfKind.putIfAbsent(word, body);
        }
      }
    }
  }

  /** All names in text order. */
  List<BodyName> all() {
    return names;
  }

  /** The name that covers a token, or null. */
  @Nullable BodyName at(int token) {
    return token >= 0 && token < at.length ? at[token] : null;
  }

  /** Whether the text names the United Nations or a body of theirs. */
  boolean namesUnitedNations() {
    return unitedNations;
  }

  private @Nullable BodyName read(Reading reading, int i) {
    String word = reading.word(i);
    if (word.equals("house") || word.equals("senate") || word.equals("senators")) {
      return reading.capital(i) || word.equals("senators") ? chamber(reading, i) : null;
    }
    for (Entry entry : BY_FIRST_WORD.getOrDefault(word, List.of())) {
      if (matches(reading, i, entry.words)) {
        return name(reading, i, entry);
      }
    }
    return null;
  }

  private static boolean matches(Reading reading, int i, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      if (!reading.word(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable BodyName name(Reading reading, int i, Entry entry) {
    int end = i + entry.words.size();
    String noun = entry.words.get(entry.words.size() - 1);
    if (entry.body.equals("UN")) {
      unitedNations = true;
      return new BodyName(i, end, null, false, true);
    }
    if (entry.kind.equals("anaphor")) {
      // A name of its own, of whatever body: the Harlow Borough Council.
      if (reading.capital(i) && i > 0 && properName(reading, i - 1)) {
        lastOfKind.put(noun, Body.OTHER);
        return new BodyName(i, end, Body.OTHER, false, true);
      }
      Body named = lastOfKind.containsKey(noun) ? lastOfKind.get(noun) : firstOfKind.get(noun);
      if (named == null && noun.equals("board")) {
        return null;
      }
      Body last = named;
      if (last == null) {
        last = !diplomatic ? Body.OTHER : noun.equals("council") ? Body.UNSC : Body.UNGA;
      }
      return new BodyName(i, end, last, false, named != null);
    }
    Body body = body(entry.body);
    if (reading.word(i).equals("congress") && !reading.capital(i)) {
      return new BodyName(i, end, body, false, false);
    }
    lastOfKind.put(body == Body.IAEA ? "board" : noun, body);
    unitedNations |= body != Body.OTHER && body != Body.US_HOUSE && body != Body.EP;
    return new BodyName(i, end, body, entry.kind.equals("committee"), true);
  }

  /**
   * {@code the House}, {@code the Senate}: of the United States, unless another's name stands by.
   */
  private @Nullable BodyName chamber(Reading reading, int i) {
    String noun = reading.word(i).equals("house") ? "house" : "senate";
    String before = reading.word(i - 1);
    if (before.equals("white")
        || (noun.equals("house")
            && reading.word(i + 1).equals("of")
            && !reading.word(i + 2).equals("representatives"))) {
      return matchesOther(reading, i);
    }
    boolean american = before.equals("us") || "US".equals(reading.country(i - 1));
    boolean foreign = !american && (reading.country(i - 1) != null || isState(reading, i - 1));
    Body named = noun.equals("house") ? Body.US_HOUSE : Body.US_SENATE;
    Body body = foreign ? Body.OTHER : lastOfKind.getOrDefault(noun, named);
    if (american) {
      body = named;
    }
    lastOfKind.put(noun, body);
    if (foreign) {
      lastOfKind.put(noun.equals("house") ? "senate" : "house", Body.OTHER);
    }
    int end = i + 1;
    boolean committee = false;
    // The Senate Finance Committee, a House panel: up to five words of the name, then the noun.
    for (int k = i + 1; k <= i + 7 && k < reading.size(); k++) {
      String word = reading.word(k);
      if (word.equals("committee") || word.equals("panel") || word.equals("subcommittee")) {
        end = k + 1;
        committee = true;
        break;
      }
      if (!reading.capital(k) && !word.equals("and")) {
        break;
      }
    }
    return new BodyName(i, end, body, committee, true);
  }

  /** {@code the Texas Senate}, {@code the state Senate}. */
  private static boolean isState(Reading reading, int i) {
    String word = reading.word(i);
    return word.equals("state")
        || (reading.capital(i)
            && word.length() > 2
            && i != reading.unitBegin(i)
            && !PARTIES.contains(word));
  }

  private @Nullable BodyName matchesOther(Reading reading, int i) {
    for (Entry entry : BY_FIRST_WORD.getOrDefault("house", List.of())) {
      if (matches(reading, i, entry.words)) {
        lastOfKind.put("house", body(entry.body));
        return new BodyName(i, i + entry.words.size(), body(entry.body), false, true);
      }
    }
    return null;
  }

  private static boolean properName(Reading reading, int i) {
    return reading.capital(i)
        && !reading.word(i).equals("the")
        && !reading.word(i).equals("a")
        && reading.unitBegin(i) != i
        && !reading.word(i).equals("un");
  }

  private static Body body(String code) {
    return Body.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
