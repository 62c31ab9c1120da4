package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution that an article speaks of, with all its mentions; what the text does not give is
 * null or empty, never guessed.
 *
 * @param id {@code r} and a number in order of first mention: {@code r1}
 * @param symbol what a number or symbol in the text stands for, completed by rule: {@code
 *     S/RES/2728 (2024)}, {@code A/RES/78/265}, {@code A/RES/217(III)}
 * @param body whose resolution it is
 * @param number as the text has it: {@code 78/265}, {@code 217 A (III)}; null for drafts
 * @param year of adoption or vote
 * @param session of the General Assembly or Human Rights Council
 * @param status what became of it; what only a committee approved is a draft
 * @param adopted ISO date of adoption, or of the vote or veto by which it failed, reduced ({@code
 *     2024-03}) where the text gives no more; null for a draft
 * @param adoptedText what the text says of that date: {@code on Monday}
 * @param vote the numbers, where one is given
 * @param unanimous whether it passed without opposition, by the text's own words
 * @param voted who voted how, as far as the text names them
 * @param vetoedBy codes of the states that vetoed it
 * @param proposers codes of the states that the text names as drafting or proposing it
 * @param sponsors codes of all states that drafted, proposed, submitted or co-sponsored it
 * @param sponsorGroups short names of the groups of states behind it: {@code G77}
 * @param sponsorCount how many sponsors the text counts
 * @param about codes of the countries named in what is said of it; those that sponsored it or are
 *     told to have voted are left out
 * @param catalogue the UN catalogue's entry for it
 * @param events what the text tells to have happened to it, in text order
 * @param mentions in text order, at least one
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resolution(
    String id,
    @Nullable String symbol,
    @Nullable Body body,
    @Nullable String number,
    @Nullable Integer year,
    @Nullable Integer session,
    @Nullable ResolutionStatus status,
    @Nullable String adopted,
    @Nullable String adoptedText,
    @Nullable Vote vote,
    @Nullable Boolean unanimous,
    @Nullable RollCall voted,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> vetoedBy,
    List<String> proposers,
    List<String> sponsors,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sponsorGroups,
    @Nullable SponsorCount sponsorCount,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> about,
    @Nullable CatalogueMatch catalogue,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ResolutionEvent> events,
    List<ResolutionMention> mentions) {
  /** Keeps the lists as they are now; absent counts as empty. */
  public Resolution {
    vetoedBy = Lists.copy(vetoedBy);
    proposers = Lists.copy(proposers);
    sponsors = Lists.copy(sponsors);
    sponsorGroups = Lists.copy(sponsorGroups);
    about = Lists.copy(about);
    events = Lists.copy(events);
    mentions = Lists.copy(mentions);
  }

  /** The same under another id. */
  public Resolution withId(String newId) {
    return with(newId, mentions);
  }

  /** The same with some of its mentions. */
  public Resolution withMentions(List<ResolutionMention> some) {
    return with(id, some);
  }

  private Resolution with(String newId, List<ResolutionMention> newMentions) {
    return new Resolution(
        newId,
        symbol,
        body,
        number,
        year,
        session,
        status,
        adopted,
        adoptedText,
        vote,
        unanimous,
        voted,
        vetoedBy,
        proposers,
        sponsors,
        sponsorGroups,
        sponsorCount,
        about,
        catalogue,
        events,
        newMentions);
  }
}
