package org.rapporteur.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Groups of states: unions, alliances and the groups in which states speak at the United Nations,
 * with their names and, where they are certain, their members on any day.
 *
 * <p>{@code CountryGroups.idOf("European Union")} is {@code "EU"}; {@code
 * CountryGroups.membersOn("EU", LocalDate.of(2019, 1, 1))} has {@code "GB"}, on 1 March 2020 it has
 * not.
 *
 * <p>The tables are read when first asked for. All methods may be called from any thread.
 */
public final class CountryGroups {
  /** The day up to which the table of members was kept. */
  public static final LocalDate AS_OF = LocalDate.of(2025, 11, 1);

  private static final class Loaded {
    static final GroupTable TABLE = GroupTable.read();
  }

  private CountryGroups() {}

  /** All ids, in alphabetical order. */
  public static Set<String> ids() {
    return new TreeSet<>(Loaded.TABLE.names().keySet());
  }

  /**
   * The full English name of a group, without an article.
   *
   * @return {@code "Group of 77"} for {@code "G77"}; null for what is no id
   */
  public static @Nullable String name(String id) {
    return Loaded.TABLE.names().get(id);
  }

  /**
   * The id of a group by any of its names, or by the id itself.
   *
   * <p>Case, accents, hyphens, full stops and a leading {@code the} don't matter: {@code "the
   * european union"}, {@code "g-77"}, {@code "Arab League"} (which gives {@code "LAS"}).
   *
   * @return null where no group has that name
   */
  public static @Nullable String idOf(String nameOrId) {
    String key = GroupTable.key(nameOrId);
    return Loaded.TABLE.id(key.startsWith("the ") ? key.substring("the ".length()) : key);
  }

  /** All ways of naming a group that are known. */
  public static List<GroupForm> forms() {
    return Loaded.TABLE.forms();
  }

  /**
   * The codes of a group's members on a day, in alphabetical order. Suspended members stay members.
   * Days behind {@link #AS_OF} give what was known then.
   *
   * @return empty where the members are not known, or {@code id} is none
   */
  public static List<String> membersOn(String id, LocalDate day) {
    Set<String> members = new TreeSet<>();
    for (GroupTable.Membership membership : Loaded.TABLE.memberships(id)) {
      if (membership.includes(day)) {
        members.addAll(membership.codes());
      }
    }
    return List.copyOf(members);
  }
}
