package org.rapporteur.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.reference.CountryGroups;

/**
 * Tells the members of named groups of states on the day of an article.
 *
 * <p>The EU of an article of 2 March 2019 has {@code GB} among its members, that of one of 2021 has
 * not. May be called from any thread.
 */
public final class GroupMembers {
  private GroupMembers() {}

  /**
   * The same groups with their members.
   *
   * @param published the article's day; where it is not known, {@link CountryGroups#AS_OF} stands
   *     in
   * @return groups whose {@code asOf} tells the day; those whose members are not known come as they
   *     are
   */
  public static List<CountryGroup> of(List<CountryGroup> groups, @Nullable LocalDate published) {
    LocalDate day = published == null ? CountryGroups.AS_OF : published;
    List<CountryGroup> told = new ArrayList<>(groups.size());
    for (CountryGroup group : groups) {
      List<String> members = CountryGroups.membersOn(group.id(), day);
      told.add(
          members.isEmpty()
              ? group
              : new CountryGroup(
                  group.id(), group.name(), day.toString(), members, group.mentions()));
    }
    return told;
  }
}
