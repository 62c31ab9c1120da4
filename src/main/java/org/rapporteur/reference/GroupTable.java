package org.rapporteur.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code groups.tsv} and {@code group-members.tsv}; their columns are told at their heads.
 */
final class GroupTable {
  /**
   * States that belong to a group for the same time.
   *
   * @param from first day; null where it is not told
   * @param to last day; null while it lasts
   */
  record Membership(@Nullable LocalDate from, @Nullable LocalDate to, List<String> codes) {
    boolean includes(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<GroupForm> forms = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, List<Membership>> memberships = new HashMap<>();

  static GroupTable read() {
    GroupTable table = new GroupTable();
    for (String line : DataFile.lines(GroupTable.class, "groups.tsv")) {
      table.addGroup(line.split("\t", -1));
    }
    for (String line : DataFile.lines(GroupTable.class, "group-members.tsv")) {
      table.addMembers(line.split("\t", -1));
    }
    return table;
  }

  /** Id to full name, in the file's order. */
  Map<String, String> names() {
    return Collections.unmodifiableMap(names);
  }

  List<GroupForm> forms() {
    return Collections.unmodifiableList(forms);
  }

  /** The id of a group by a folded name. */
  @Nullable String id(String key) {
    return ids.get(key);
  }

  List<Membership> memberships(String id) {
    return memberships.getOrDefault(id, List.of());
  }

  /** A name without case, accents and hyphens; the plus of {@code OPEC+} stays. */
  static String key(String name) {
    String words = String.join(" ", Countries.words(name));
    return name.endsWith("+") ? words + "+" : words;
  }

  private void addGroup(String[] columns) {
    String id = columns[0];
    names.put(id, columns[1]);
    ids.putIfAbsent(key(id), id);
    addForm(columns[1], id);
    if (columns.length > 2) {
      for (String name : columns[2].split("; ", -1)) {
        addForm(name, id);
      }
    }
  }

  private void addForm(String text, String id) {
    forms.add(new GroupForm(text, id));
    ids.putIfAbsent(key(text), id);
  }

  private void addMembers(String[] columns) {
    memberships
        .computeIfAbsent(columns[0], id -> new ArrayList<>())
        .add(
            new Membership(date(columns[1]), date(columns[2]), List.of(columns[3].split(" ", -1))));
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
