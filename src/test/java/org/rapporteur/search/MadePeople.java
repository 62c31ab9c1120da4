package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;
import org.rapporteur.reference.Countries;

/**
 * Speakers, a few often quoted and most hardly ever. A family name has two or three bearers, a
 * given name hundreds; everybody is of a country and has three roles, of which articles mostly give
 * one. Articles write the name in six forms.
 */
@NullMarked
final class MadePeople {
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
  private static final List<String> GIVEN =
      MadeWords.lines("/org/rapporteur/quote/given-names.tsv", WORD);
  private static final List<String> ROLES =
      MadeWords.lines("/org/rapporteur/quote/roles.tsv", WORD);
  private static final List<String> COUNTRIES = new ArrayList<>(Countries.codes());
  private static final int FAMILIES = 8_000;

  /** Their names come of rarer words, from this rank on. */
  private static final int FIRST_FAMILY = 9_000;

  private static final int UNNAMED_OF_100 = 15;

  private final int count;

  MadePeople(int count) {
    this.count = count;
  }

  /** The full name of the one of that rank, the most quoted being 0. */
  static String name(int rank) {
    return given(rank) + " " + family(rank);
  }

  /** The full name of somebody. */
  String name(Random random) {
    return name(MadeWords.rank(count, random));
  }

  private static String given(int rank) {
    return MadeWords.capital(GIVEN.get((int) (rank * 7_919L % GIVEN.size())));
  }

  private static String family(int rank) {
    return MadeWords.capital(MadeWords.ALL.get(FIRST_FAMILY + rank % FAMILIES));
  }

  /** Somebody as an article has her. */
  Speaker someone(Random random) {
    if (random.nextInt(100) < UNNAMED_OF_100) {
      String role = MadeWords.oneOf(ROLES, random);
      return new Speaker(
          null, role + "s", SpeakerKind.GROUP, null, null, null, "several, not named");
    }
    int rank = MadeWords.rank(count, random);
    String name = form(rank, random.nextInt(100));
    boolean pronoun = random.nextInt(4) == 0;
    return new Speaker(
        name,
        pronoun ? "he" : name,
        SpeakerKind.PERSON,
        random.nextInt(3) == 0 ? null : role(rank, random.nextInt(3)),
        random.nextInt(3) > 0 ? null : "Ministry of " + family(rank / 3),
        random.nextInt(5) == 0 ? null : COUNTRIES.get(rank % COUNTRIES.size()),
        pronoun ? "\"he\" is the last one named" : "named in the source");
  }

  private static String form(int rank, int of100) {
    String given = given(rank);
    String family = family(rank);
    if (of100 < 70) {
      return given + " " + family;
    } else if (of100 < 78) {
      return given + " " + (char) ('A' + rank % 26) + ". " + family;
    } else if (of100 < 83) {
      return given + " " + family.toUpperCase(Locale.ROOT);
    } else if (of100 < 95) {
      return family;
    }
    return (of100 < 98 ? "Mr. " : given.charAt(0) + ". ") + family;
  }

  private static @Nullable String role(int rank, int which) {
    String role = ROLES.get((rank * 3 + which) % ROLES.size());
    return which == 0 ? role : role + " of " + family(rank + which);
  }
}
