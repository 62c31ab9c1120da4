package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of states that an article names, with all its mentions.
 *
 * @param id its short name ({@code EU}, {@code G77})
 * @param name its full name ({@code European Union})
 * @param asOf the ISO date that {@code members} are told of; null without members
 * @param members codes of its members on that date; empty unless asked for
 * @param mentions in text order, at least one
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountryGroup(
    String id,
    String name,
    @Nullable String asOf,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> members,
    List<GroupMention> mentions) {
  /** Keeps the lists as they are now; absent counts as empty. */
  public CountryGroup {
    members = Lists.copy(members);
    mentions = Lists.copy(mentions);
  }
}
