package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.fact.CountryMentionKind;

/** Reads {@code countries.tsv}; what its columns hold stands at its head. */
final class CountryTable {
  private static final String FILE = "countries.tsv";

  /** Adjectives that stand for several people as they are: {@code the Chinese, the British}. */
  private static final Pattern NO_PLURAL = Pattern.compile("(?:[sxz]|ish|ese|[nt]ch)$");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<CountryForm> forms = new ArrayList<>();
  private final Map<String, String> codes = new HashMap<>();

  static CountryTable read() {
    CountryTable table = new CountryTable();
    for (String line : DataFile.lines(CountryTable.class, FILE)) {
      table.add(line.split("\t", -1));
    }
    return table;
  }

  /** Code to usual name, in the file's order. */
  Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }

  List<CountryForm> forms() {
    return Collections.unmodifiableList(forms);
  }

  /** Folded form to code. */
  Map<String, String> codes() {
    return Collections.unmodifiableMap(codes);
  }

  private void add(String[] columns) {
    String code = columns[0];
    names.put(code, columns[1]);
    add(columns[1], code, CountryMentionKind.NAME);
    for (String name : values(columns, 2)) {
      add(name, code, CountryMentionKind.NAME);
    }
    for (String adjective : values(columns, 3)) {
      add(adjective, code, CountryMentionKind.ADJECTIVE);
      if (!NO_PLURAL.matcher(adjective).find()) {
        add(adjective + "s", code, CountryMentionKind.DEMONYM);
      }
    }
    for (String one : values(columns, 4)) {
      add(one, code, CountryMentionKind.DEMONYM);
      if (one.endsWith("man")) {
        String stem = one.substring(0, one.length() - "man".length());
        add(stem + "men", code, CountryMentionKind.DEMONYM);
        add(stem + "woman", code, CountryMentionKind.DEMONYM);
        add(stem + "women", code, CountryMentionKind.DEMONYM);
      } else if (!one.endsWith("s")) {
        add(one + "s", code, CountryMentionKind.DEMONYM);
      }
    }
    for (String abbreviation : values(columns, 5)) {
      add(abbreviation, code, CountryMentionKind.ABBREVIATION);
    }
  }

  private void add(String text, String code, CountryMentionKind kind) {
    forms.add(new CountryForm(text, code, kind));
    codes.putIfAbsent(String.join(" ", Countries.words(text)), code);
  }

  private static List<String> values(String[] columns, int index) {
    return index >= columns.length || columns[index].isEmpty()
        ? List.of()
        : List.of(columns[index].split("; ", -1));
  }
}
