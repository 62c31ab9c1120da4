package org.rapporteur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.CatalogueFile;

/**
 * What {@link Rapporteur} looks for besides what it always finds. Quotes and resolutions are the
 * same whatever is asked for here.
 *
 * <pre>{@code
 * RapporteurOptions options =
 *     RapporteurOptions.DEFAULT.withCountryKinds(CountryMentionKind.CAPITAL).withGroupMembers(true);
 * Rapporteur.open(options).extract(article); // "Moscow said" names RU
 * }</pre>
 *
 * @param countryKinds mentions of countries that are left out unless asked for: {@code CAPITAL}
 *     ({@code Moscow} for its government), {@code WITHIN_NAME} ({@code Bank of China}); the other
 *     kinds are found anyway
 * @param groupMembers whether groups of states come with their members on the article's day
 * @param catalogue resolutions to match with besides those that the program brings; one of the same
 *     symbol replaces the program's
 * @since 0.1.0
 */
public record RapporteurOptions(
    Set<CountryMentionKind> countryKinds, boolean groupMembers, List<CatalogueEntry> catalogue) {
  /** Nothing besides. */
  public static final RapporteurOptions DEFAULT = new RapporteurOptions(Set.of(), false, List.of());

  /** Keeps kinds and catalogue as they are now. */
  public RapporteurOptions {
    countryKinds = Set.copyOf(countryKinds);
    catalogue = List.copyOf(catalogue);
  }

  /**
   * The same with the resolutions of catalogues' files, each JSON Lines; a later one replaces what
   * an earlier one has under the same symbol.
   *
   * @throws IOException if one can't be read or is no catalogue; the message is one line
   */
  public RapporteurOptions withCatalogueFiles(List<Path> files) throws IOException {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (Path file : files) {
      entries.addAll(CatalogueFile.read(file));
    }
    return withCatalogue(entries);
  }

  /**
   * What tells facts found with these options from others, the same in each run: {@code "CAPITAL
   * groupMembers"}. Empty for {@link #DEFAULT}.
   */
  public String key() {
    List<String> asked = new ArrayList<>();
    countryKinds.stream().sorted().forEach(kind -> asked.add(kind.name()));
    if (groupMembers) {
      asked.add("groupMembers");
    }
    if (!catalogue.isEmpty()) {
      asked.add("catalogue:" + Integer.toHexString(catalogue.toString().hashCode()));
    }
    return String.join(" ", asked);
  }

  /** The same with these kinds of mentions. */
  public RapporteurOptions withCountryKinds(CountryMentionKind... kinds) {
    Set<CountryMentionKind> asked = EnumSet.noneOf(CountryMentionKind.class);
    for (CountryMentionKind kind : kinds) {
      asked.add(kind);
    }
    return new RapporteurOptions(asked, groupMembers, catalogue);
  }

  /** The same with or without the groups' members. */
  public RapporteurOptions withGroupMembers(boolean asked) {
    return new RapporteurOptions(countryKinds, asked, catalogue);
  }

  /** The same with these resolutions to match with. */
  public RapporteurOptions withCatalogue(List<CatalogueEntry> entries) {
    return new RapporteurOptions(countryKinds, groupMembers, entries);
  }
}
