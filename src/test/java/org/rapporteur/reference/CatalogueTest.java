package org.rapporteur.reference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Vote;

class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogue.bundled();

  @TempDir Path folder;

  private static CatalogueEntry known(Catalogue catalogue, String symbol) {
    return requireNonNull(catalogue.find(symbol), symbol);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  @Test
  void aRecentResolutionIsKnownWithTitleDateVoteAndSponsors() {
    CatalogueEntry entry = known(CATALOGUE, "S/RES/2728 (2024)");
    assertThat(entry.title()).isEqualTo("on ceasefire in the Gaza Strip during Ramadan");
    assertThat(entry.adopted()).isEqualTo("2024-03-25");
    assertThat(entry.vote()).isEqualTo(new Vote(14, 0, 1));
    assertThat(entry.countries()).contains("IL");
    assertThat(entry.unanimous()).isFalse();
    assertThat(known(CATALOGUE, "A/RES/78/311").sponsors()).contains("CN");
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/181(II),1947-11-29",
    "A/RES/217(III),1948-12-10",
    "A/RES/377(V),1950-11-03",
    "A/RES/2758(XXVI),1971-10-25",
    "A/RES/3379(XXX),1975-11-10",
    "S/RES/242 (1967),1967-11-22",
    "S/RES/1244 (1999),1999-06-10",
    "A/RES/ES-10/19,2017-12-21",
    "A/RES/68/262,2014-03-27",
  })
  void famousEarlierResolutionsAreKnown(String symbol, String adopted) {
    assertThat(known(CATALOGUE, symbol).adopted()).isEqualTo(adopted);
  }

  @Test
  void everyEntryHasASymbolOfItsOwnThatTheGrammarReads() {
    assertThat(CATALOGUE.entries()).hasSizeGreaterThan(3_800);
    assertThat(CATALOGUE.entries())
        .allSatisfy(
            entry -> {
              String whole = entry.symbol().replaceFirst("[A-Z]-[A-Z]$", "").strip();
              ResolutionSymbol symbol = requireNonNull(ResolutionSymbol.parse(whole), whole);
              assertThat(symbol.canonical()).isEqualTo(whole);
              assertThat(symbol.body()).isEqualTo(entry.body());
              assertThat(entry.day()).isAfter("1946-01-01");
            });
  }

  @Test
  void blanksAndCaseDoNotMatterAndAPartIsFoundInItsRange() {
    assertThat(CATALOGUE.find("s/res/2728(2024)")).isNotNull();
    assertThat(known(CATALOGUE, "A/RES/79/259 B").symbol()).isEqualTo("A/RES/79/259 A-C");
    assertThat(CATALOGUE.find("A/RES/79/259 D")).isNull();
    assertThat(known(CATALOGUE, "A/RES/79/259 B-C").symbol()).isEqualTo("A/RES/79/259 A-C");
    assertThat(known(CATALOGUE, "A/RES/79/259 A-B").symbol()).isEqualTo("A/RES/79/259 A-C");
    assertThat(CATALOGUE.find("A/RES/79/259 B-D")).isNull();
    assertThat(CATALOGUE.find("A/RES/99/1")).isNull();
  }

  @Test
  void aResolutionOfTheSecurityCouncilIsFoundWithoutItsYear() {
    assertThat(known(CATALOGUE, "S/RES/2728").symbol()).isEqualTo("S/RES/2728 (2024)");
    assertThat(CATALOGUE.find("S/RES/9728")).isNull();
  }

  @Test
  void fifteenVotesForAreAllThatTheSecurityCouncilHasSince1966() {
    assertThat(known(CATALOGUE, "S/RES/2758 (2024)").vote()).isEqualTo(new Vote(15, 0, 0));
    assertThat(known(CATALOGUE, "A/RES/74/9").vote()).isEqualTo(new Vote(137, null, 2));
    assertThat(CATALOGUE.entries())
        .filteredOn(entry -> entry.body() == Body.UNSC && entry.vote() != null)
        .allSatisfy(entry -> assertThat(requireNonNull(entry.vote()).abstain()).isNotNull());
  }

  @Test
  void aDraftIsFoundAsWhatItBecame() {
    assertThat(CATALOGUE.findByDraft("A/78/L.86")).isEqualTo(CATALOGUE.find("A/RES/78/311"));
    assertThat(CATALOGUE.findByDraft("A/78/L.9999")).isNull();
  }

  @Test
  void aUsersEntriesAreAddedAndReplaceThoseOfTheSameSymbol() throws IOException {
    Path file =
        file(
            "own.jsonl",
            "# ours",
            "",
            "{\"symbol\":\"A/RES/78/311\",\"body\":\"UNGA\",\"title\":\"Ours\","
                + "\"adopted\":\"2024-07-01\"}",
            "{\"symbol\":\"H.Res. 9\",\"body\":\"US-HOUSE\",\"title\":\"Bees\","
                + "\"adopted\":\"2025-01-02\",\"vote\":{\"for\":3,\"against\":1}}");
    Catalogue both = CATALOGUE.with(CatalogueFile.read(file));
    assertThat(known(both, "A/RES/78/311").title()).isEqualTo("Ours");
    assertThat(known(both, "H.Res. 9").body()).isEqualTo(Body.US_HOUSE);
    assertThat(CATALOGUE.find("H.Res. 9")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"body\":\"UNGA\",\"title\":\"T\",\"adopted\":\"2024-07-01\"}|no \"symbol\"",
        "{\"symbol\":\"X\",\"title\":\"T\",\"adopted\":\"2024-07-01\"}|no \"body\"",
        "{\"symbol\":\"X\",\"body\":\"UN\",\"title\":\"T\",\"adopted\":\"2024-07-01\"}|not an"
            + " entry",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"title\":\" \",\"adopted\":\"2024-07-01\"}|no"
            + " \"title\"",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"title\":\"T\",\"adopted\":\"1 July\"}|adopted is a"
            + " date",
        "{\"symbol\":\"X\",\"body\":\"UN\",\"title\":\"T\"}|body must be one of UNGA, UNSC, UNHRC,"
            + " ECOSOC, US-HOUSE, US-SENATE, EP, IAEA, WHA, OTHER",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"title\":[\"T\"]}|title must be a text",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"sponsors\":\"FR\"}|sponsors must be a list of texts",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"countries\":[{}]}|countries must be a list of texts",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"vote\":[14,0,1]}|vote must be an object as"
            + " {\"for\":14,\"against\":0,\"abstain\":1}",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"vote\":{\"for\":\"most\"}}|vote must be an object"
            + " as",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"title\":\"T\",\"adopted\":\"0024-07-01\"}|adopted is"
            + " a day from 1900 to 2200",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"title\":\"T\",\"adopted\":\"2201-01-01\"}|adopted is"
            + " a day from 1900 to 2200",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"adopted\":\"2024-07-01\",\"subjects\":[null]}|an"
            + " empty value in \"subjects\"",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"title\":\"T\",\"adopted\":\"2024-07-01\",\"sponsors\":[\"FR\",null]}|an"
            + " empty value in \"sponsors\"",
        "{\"symbol\":\"X\",\"body\":\"UNGA\",\"title\":\"T\",\"adopted\":\"2024-07-01\"}"
            + " {\"symbol\":\"Y\"}|more than one object on the line",
        "[\"X\",\"UNGA\"]|not an entry: an entry must be an object",
        "7|not an entry: an entry must be an object",
        "null|no \"symbol\"",
        "{\"symbol\":|not an entry: no JSON from column 11 on",
      })
  void aBrokenLineIsNamedWithFileAndPlace(String line, String reason) throws IOException {
    Path file = file("own.jsonl", "# head", line);
    assertThatThrownBy(() -> CatalogueFile.read(file))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith(file + ", line 2: ")
        .hasMessageContaining(reason)
        .hasMessageNotContainingAny("\n", "JsonToken", "START_", "java", "deserialize");
  }

  @Test
  void aByteOrderMarkBeforeTheFirstLineIsPassedOver() throws IOException {
    String entry =
        "{\"symbol\":\"X\",\"body\":\"OTHER\",\"title\":\"T\",\"adopted\":\"2024-07-01\"}";
    assertThat(CatalogueFile.read(file("own.jsonl", "\uFEFF" + entry))).hasSize(1);
    assertThat(CatalogueFile.read(file("own.jsonl", "\uFEFF# ours", entry))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Without a vote|||true",
        "Adopted without vote, 9073rd meeting|||true",
        "Adopted by consensus|||true",
        "Adopted unanimously, 9812th meeting|15||true",
        "Adopted by acclamation|||true",
        "Adopted non-unanimously|||false",
        "By a recorded vote|||false",
        "|||false",
        "By a recorded vote|170||false",
        "Adopted 14-0-0|14|0,0|true",
        "Adopted 14-0-1|14|0,1|false",
        "Without a vote|14|1,0|false",
      })
  void isUnanimousOnlyWhereTheSourceSaysSo(
      @Nullable String adoption, @Nullable Integer inFavour, @Nullable String rest, boolean is) {
    Vote vote = null;
    if (inFavour != null) {
      String[] others = rest == null ? new String[0] : rest.split(",");
      vote =
          new Vote(
              inFavour,
              others.length == 0 ? null : Integer.valueOf(others[0]),
              others.length == 0 ? null : Integer.valueOf(others[1]));
    }
    CatalogueEntry entry =
        new CatalogueEntry(
            "X",
            Body.UNGA,
            "T",
            "2024-07-01",
            adoption,
            null,
            vote,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(entry.unanimous()).isEqualTo(is);
  }

  @Test
  void aCatalogueThatCantBeMadeLeavesTheOldFileAndNoHalfOne() throws IOException {
    Path file = file("own.jsonl", "as it was");
    Iterable<CatalogueEntry> broken =
        () -> {
          throw new IllegalStateException("broken on the way");
        };
    assertThatThrownBy(() -> CatalogueFile.write(file, "# head\n", broken))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("as it was");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void aFileThatCantBeWrittenIsToldBeforeTheFirstEntryIsAskedFor() {
    Path file = folder.resolve("nowhere").resolve("own.jsonl");
    Iterable<CatalogueEntry> never =
        () -> {
          throw new IllegalStateException("asked for too early");
        };
    assertThatThrownBy(() -> CatalogueFile.write(file, "# head\n", never))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> CatalogueFile.write(folder, "# head\n", never))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aCatalogueComesBackAsItWasWrittenPackedOrNot() throws IOException {
    List<CatalogueEntry> all = List.copyOf(CATALOGUE.entries());
    for (String name : List.of("c.jsonl", "c.jsonl.gz")) {
      Path file = folder.resolve(name);
      CatalogueFile.write(file, "# head\n", all);
      assertThat(CatalogueFile.read(file)).isEqualTo(all);
    }
  }
}
