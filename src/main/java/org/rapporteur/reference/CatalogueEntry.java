package org.rapporteur.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Vote;

/**
 * What a catalogue knows of one resolution.
 *
 * <p>Its JSON form has the same names: {@code {"symbol":"A/RES/78/311","body":"UNGA","title":
 * "Enhancing international cooperation on capacity-building of artificial intelligence","adopted":
 * "2024-07-01"}} is the least that an entry has.
 *
 * @param symbol its official symbol ({@code S/RES/2728 (2024)})
 * @param body whose resolution it is
 * @param title its title, for the Security Council what it is on; its subjects where the source
 *     gives none
 * @param adopted the ISO date of its adoption
 * @param adoption how, in the source's words ({@code Without a vote})
 * @param draft symbol of the text that was voted on
 * @param vote the numbers of a recorded vote; where 15 were for it in the Security Council, none
 *     was against and none abstained
 * @param sponsors codes of the states that submitted it
 * @param additionalSponsors codes of the states that joined them later
 * @param subjects the subject headings that librarians gave it
 * @param countries codes of the countries that title and subjects name
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CatalogueEntry(
    String symbol,
    Body body,
    String title,
    String adopted,
    @Nullable String adoption,
    @Nullable String draft,
    @Nullable Vote vote,
    List<String> sponsors,
    List<String> additionalSponsors,
    List<String> subjects,
    List<String> countries) {
  private static final Pattern ONE_MIND =
      Pattern.compile(
          "(?i)\\bwithout (?:a )?vote\\b|\\bconsensus\\b|\\bacclamation\\b|(?<!non["
              + " -]?)\\bunanimous");

  /** The members of the Security Council since {@link #ENLARGED}. */
  private static final int COUNCIL = 15;

  private static final String ENLARGED = "1966";

  /** Keeps the lists as they are now, each value once; absent counts as empty. */
  public CatalogueEntry {
    sponsors = copy(sponsors);
    additionalSponsors = copy(additionalSponsors);
    subjects = copy(subjects);
    countries = copy(countries);
    title = title == null ? String.join("; ", subjects) : title;
    if (body == Body.UNSC && isOfAll(vote, adopted)) {
      vote = new Vote(COUNCIL, 0, 0);
    }
  }

  private static boolean isOfAll(@Nullable Vote vote, @Nullable String adopted) {
    return vote != null
        && vote.inFavour() != null
        && vote.inFavour() == COUNCIL
        && adopted != null
        && adopted.compareTo(ENLARGED) > 0;
  }

  private static List<String> copy(@Nullable List<String> list) {
    return list == null ? List.of() : list.stream().distinct().toList();
  }

  /** The day of its adoption. */
  public LocalDate day() {
    return LocalDate.parse(adopted);
  }

  /**
   * Whether it is known that no state opposed it: the numbers of its vote have none against and
   * none abstaining, or, where they are not given, {@link #adoption} says that there was no vote
   * ({@code Without a vote}) or one mind ({@code by consensus}, {@code unanimously}).
   *
   * @return false also where neither tells it
   */
  public boolean unanimous() {
    Integer against = vote == null ? null : vote.against();
    Integer abstain = vote == null ? null : vote.abstain();
    if (isSome(against) || isSome(abstain)) {
      return false;
    }
    return (against != null && abstain != null)
        || (adoption != null && ONE_MIND.matcher(adoption).find());
  }

  private static boolean isSome(@Nullable Integer count) {
    return count != null && count > 0;
  }

  /** The same with these countries. */
  public CatalogueEntry withCountries(List<String> codes) {
    return withStates(sponsors, additionalSponsors, codes);
  }

  /** The same with these sponsors and these countries. */
  CatalogueEntry withStates(List<String> submitting, List<String> joining, List<String> codes) {
    return new CatalogueEntry(
        symbol, body, title, adopted, adoption, draft, vote, submitting, joining, subjects, codes);
  }
}
