package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.search.ThreeArticles;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class QueryCommandsTest {
  private static final Clock THIRD_OF_JULY =
      Clock.fixed(Instant.parse("2024-07-03T12:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path index;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void ingest() throws IOException {
    try (FactIndexWriter writer = FactIndexWriter.open(index)) {
      ThreeArticles.putInto(writer);
      writer.commit();
    }
  }

  private int run(String... args) {
    return Main.commandLine(THIRD_OF_JULY)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .execute(args);
  }

  private int ask(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--index";
    all[args.length + 1] = index.toString();
    return run(all);
  }

  @Test
  void quotesInAPipeAreLinesOfTabSeparatedValues() {
    assertThat(ask("quotes", "--speaker", "lin", "--type", "direct")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            "2024-07-02\tLin Qiao\tambassador of China\tCN\tdirect\t"
                + "\"Sanctions against Chad do not bring water,\"\t2024/water.txt\t"
                + "Council votes on water\tHarbour News\tq61\tsaid\t\tTD\tnews\t\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void quotesAsCsvHaveAHeaderAndQuotationMarksDoubled() {
    assertThat(ask("quotes", "--speaker", "lin", "--type", "direct", "--csv")).isZero();
    assertThat(out.toString().split("\r\n", -1))
        .containsExactly(
            "date,speaker,role,country,type,quote,article,title,source,id,act,affiliation,"
                + "countries,collection,url",
            "2024-07-02,Lin Qiao,ambassador of China,CN,direct,"
                + "\"\"\"Sanctions against Chad do not bring water,\"\"\",2024/water.txt,"
                + "Council votes on water,Harbour News,q61,said,,TD,news,",
            "");
  }

  @Test
  void quotesAsJsonHoldTheWholeQuote() {
    assertThat(ask("quotes", "--about", "trust", "--json")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString())
        .startsWith("{\"collection\":\"news\",\"id\":\"2023/trade.txt\",\"article\":{\"title\":")
        .contains("\"quote\":{\"id\":\"q32\",\"type\":\"indirect\"")
        .endsWith("\"countries\":[]}\n");
  }

  @Test
  void theLimitHoldsAndZeroIsAll() {
    ask("quotes", "--limit", "2");
    assertThat(out.toString().lines()).hasSize(2);
    out.getBuffer().setLength(0);
    ask("quotes", "--limit", "0");
    assertThat(out.toString().lines()).hasSize(4);
  }

  @Test
  void aQueryInSeveralWordsIsOneQuery() {
    assertThat(ask("search", "clean", "country:CN")).isZero();
    assertThat(out.toString()).startsWith("2024-07-02\t2024/water.txt\tCouncil votes on water\t");
  }

  @Test
  void listsOfCountsAreTabSeparated() {
    ask("speakers", "lin");
    ask("countries", "--limit", "1");
    ask("resolutions", "--limit", "1");
    assertThat(out.toString())
        .isEqualTo(
            """
            Lin Qiao\t2\t2\tCN\tperson\tambassador of China\tLin Qiao
            CN\tChina\t2\t2
            A/RES/217(III)\t1\tUNGA\tadopted\t\tA/RES/217(III)\t
            """);
  }

  @Test
  void resolutionsAreAskedForByBodyStatusAndDay() {
    assertThat(ask("resolutions", "--body", "unsc")).isZero();
    assertThat(out.toString())
        .isEqualTo("S/RES/2999 (2024)\t1\tUNSC\tadopted\t\tresolution 2999\t\n");
    assertThat(ask("resolutions", "--body", "unsc", "--from", "2024-01-01")).isEqualTo(1);
    assertThat(ask("resolutions", "--status", "vetoed")).isEqualTo(1);
  }

  @Test
  void aResolutionIsShownWithWhatTheCatalogueKnowsAndWhoSpeaksOfIt() {
    assertThat(ask("resolution", "A/RES/217(III)")).isZero();
    assertThat(out.toString())
        .startsWith(
            """
            A/RES/217(III)
            International Bill of Human Rights: Universal Declaration of Human Rights
            catalogue: UNGA, adopted 1948-12-10, 48 for, 0 against, 8 abstaining
            """)
        .contains("no date     dry.txt\n")
        .endsWith("1 article in the index, 0 quotes about it\n");
  }

  @Test
  void aResolutionThatOnlyTheCatalogueKnowsIsShownToo() {
    assertThat(ask("resolution", "A/RES/78/310", "--json")).isZero();
    assertThat(out.toString())
        .startsWith("{\"ref\":\"A/RES/78/310\",\"catalogue\":{\"symbol\":\"A/RES/78/310\"")
        .endsWith(",\"told\":{},\"countries\":{},\"articles\":[]}\n");
  }

  @Test
  void aDraftIsShownAsWhatItBecameWithTheArticlesOnEither() {
    assertThat(ask("resolution", "A/78/L.86")).isZero();
    assertThat(out.toString())
        .startsWith(
            """
            A/78/L.86
            Enhancing international cooperation on capacity-building of artificial intelligence
            catalogue: A/RES/78/311, UNGA, adopted 2024-07-01, without a vote, draft A/78/L.86
            """)
        .contains("no date     dry.txt\n")
        .endsWith("1 article in the index, 0 quotes about it\n");
  }

  @Test
  void aResolutionAsAWholeIsShownWithTheArticlesOnItsParts() {
    assertThat(ask("resolution", "A/RES/78/311")).isZero();
    assertThat(out.toString())
        .contains("dry.txt")
        .endsWith("1 article in the index, 0 quotes about it\n");
    out.getBuffer().setLength(0);
    assertThat(ask("resolution", "A/RES/79/259")).isZero();
    assertThat(out.toString()).contains("\ncatalogue: A/RES/79/259 A-C, UNGA, adopted ");
  }

  @Test
  void aResolutionWithoutAnEntryIsShownAsArticlesTellOfIt() {
    assertThat(ask("resolution", "trade.txt#r1")).isZero();
    assertThat(out.toString())
        .startsWith("news/2023/trade.txt#r1\nas told: UNGA, draft\n\n2023-05-10  2023/trade.txt");
  }

  @Test
  void aTitleThatSeveralHaveListsThem() {
    assertThat(ask("resolution", "lebanon")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .startsWith("rapporteur: several resolutions are called 'lebanon'; name one of them:\n  ")
        .containsPattern("\\.\\.\\. and \\d+ more\n$");
  }

  @Test
  void aLimitLeavesArticlesOutButNotWhatTheyTellTogether() {
    assertThat(ask("resolution", "S/RES/2999 (2024)", "--limit", "1")).isZero();
    assertThat(out.toString()).contains("2024/water.txt").doesNotContain("--limit");
    out.getBuffer().setLength(0);
    assertThat(ask("resolution", "A/RES/78/311", "--limit", "0", "--json")).isZero();
    assertThat(out.toString()).contains("\"id\":\"dry.txt\"").endsWith("}]}\n");
    assertThat(ask("resolution", "A/RES/78/311", "--limit", "-1")).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: --limit is 0 or more, not -1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resolutions", "quotes"})
  void aFirstDayBehindTheLastIsWrongUsage(String command) {
    assertThat(ask(command, "--from", "2024-07-02", "--to", "2024-07-01")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("rapporteur: --from 2024-07-02 is after --to 2024-07-01\n");
    assertThat(ask(command, "--from", "2024-07-02", "--to", "2024-07-02")).isNotEqualTo(2);
  }

  @Test
  void facetsAreCountsInThePlaceOfTheList() {
    assertThat(ask("quotes", "--facets", "--speaker", "muller")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            speaker\tJürgen A. Müller\tJürgen A. Müller\t1\t1
            country\tDE\tGermany\t1\t1
            resolution\tS/RES/2999 (2024)\tresolution 2999\t1\t1
            source\tHarbour News\tHarbour News\t1\t1
            month\t2024-07\t2024-07\t1\t1
            type\tmixed\tmixed\t1\t1
            """);
    out.getBuffer().setLength(0);
    ask("quotes", "--facets", "--limit", "1", "--json");
    assertThat(out.toString())
        .startsWith(
            "{\"facet\":\"speaker\",\"value\":\"Lin Qiao\",\"label\":\"Lin Qiao\","
                + "\"quotes\":2,\"articles\":2}\n");
    assertThat(out.toString().lines()).as("one of each facet").hasSize(6);
    out.getBuffer().setLength(0);
    ask("search", "water", "--facets", "--csv");
    assertThat(out.toString()).startsWith("facet,value,label,articles\r\ncountry,CN,China,1\r\n");
    assertThat(ask("quotes", "--facets", "--speaker", "nobody")).isEqualTo(1);
  }

  @Test
  void whatBeginsAsIsTypedIsSuggestedWithItsKindAndCount() {
    assertThat(ask("suggest", "c")).isZero();
    assertThat(out.toString()).isEqualTo("country\tCN\tChina\t2\ncountry\tTD\tChad\t1\n");
    out.getBuffer().setLength(0);
    assertThat(ask("suggest", "MUL", "--json")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            "{\"kind\":\"speaker\",\"value\":\"Jürgen A. Müller\","
                + "\"label\":\"Jürgen A. Müller\",\"count\":1}\n");
    assertThat(ask("suggest", "zzz")).isEqualTo(1);
    assertThat(ask("suggest", "c", "--of", "month")).isEqualTo(2);
    assertThat(err.toString()).contains("rapporteur: --of is speaker, country, resolution or");
  }

  @Test
  void aMisspeltNameThatFindsNothingIsToldWithTheOneThatWasProbablyMeant() {
    assertThat(ask("quotes", "--speaker", "Lin Quiao")).isEqualTo(1);
    assertThat(ask("quotes", "--speaker", "mueler", "--facets")).isEqualTo(1);
    assertThat(ask("search", "water AND speaker:\"lin qaio\"")).isEqualTo(1);
    assertThat(ask("quotes", "--resolution", "A/RES/2999")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            """
            rapporteur: nothing found; did you mean 'Lin Qiao'?
            rapporteur: nothing found; did you mean 'Jürgen A. Müller'?
            rapporteur: nothing found; did you mean 'Lin Qiao'?
            rapporteur: nothing found; did you mean 'S/RES/2999 (2024)'?
            """);
    err.getBuffer().setLength(0);
    assertThat(ask("quotes", "--speaker", "Lin Qiao", "--about", "unheard")).isEqualTo(1);
    assertThat(err.toString()).as("the name is right").isEqualTo("rapporteur: nothing found\n");
  }

  @Test
  void aCountryIsAskedForByItsAdjectiveTooAndAMisspeltOneIsToldWithWhatWasMeant() {
    assertThat(ask("quotes", "--speaker-country", "Chinese")).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(ask("quotes", "--country", "Frnace")).isEqualTo(2);
    assertThat(ask("search", "country:Grmany")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            rapporteur: no country of that name or code: Frnace; did you mean France?
            rapporteur: query, column 9: no country of that name or code; did you mean Germany?: \
            country:Grmany
            """);
  }

  @Test
  void listsAreSortedByDateOrRelevance() {
    assertThat(ask("search", "sanctions", "--sort", "date")).isZero();
    assertThat(out.toString().lines().map(line -> line.split("\t", -1)[1]))
        .containsExactly("2024/water.txt", "2023/trade.txt");
    out.getBuffer().setLength(0);
    assertThat(ask("quotes", "--about", "sanctions OR trust", "--sort", "relevance")).isZero();
    assertThat(out.toString()).startsWith("2023-05-10\tLin Qiao\t");
    assertThat(ask("quotes", "--sort", "length")).isEqualTo(2);
    assertThat(err.toString()).contains("--sort").contains("length");
  }

  @Test
  void daysAreAskedForInTheWordsOfPeopleAndFromIsTheirFirstDayAndToTheirLast() {
    assertThat(ask("quotes", "--from", "2024-07", "--to", "July 2024")).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    out.getBuffer().setLength(0);
    assertThat(ask("quotes", "--from", "yesterday", "--type", "direct")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    out.getBuffer().setLength(0);
    assertThat(ask("quotes", "--to", "last year")).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(ask("quotes", "--from", "today")).isEqualTo(1);
    assertThat(ask("quotes", "--from", "..2024")).isEqualTo(2);
    assertThat(err.toString()).contains("rapporteur: --from is a date with that end open");
  }

  @Test
  void aResolutionThatNobodyKnowsIsNotFoundAndWhatIsNoneIsToldHowToWrite() {
    assertThat(ask("resolution", "A/RES/78/9999")).isEqualTo(1);
    assertThat(ask("resolution", "S/RES/9850")).isEqualTo(1);
    assertThat(ask("resolution", "bees")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            """
            rapporteur: nothing found
            rapporteur: nothing found
            rapporteur: no resolution is written or titled so: 'bees'; write it as A/RES/78/311,\
             'S/RES/2728 (2024)' or 2728
            """);
  }

  @Test
  void aResolutionAskedForWithAnotherYearIsShownWithAWordOnIt() {
    assertThat(ask("resolution", "S/RES/1701 (2005)")).isZero();
    assertThat(out.toString()).startsWith("S/RES/1701 (2006)\n");
    assertThat(err.toString()).isEqualTo("rapporteur: resolution 1701 is of 2006, not of 2005\n");
  }

  @Test
  void onlyTheKnownFiguresOfAVoteAreShown() {
    ask("resolution", "A/RES/74/9");
    assertThat(out.toString())
        .contains("\ncatalogue: UNGA, adopted 2019-11-27, 137 for, 2 abstaining, draft ");
    ask("resolution", "S/RES/2758 (2024)");
    assertThat(out.toString()).contains(", 15 for, 0 against, 0 abstaining, draft ");
  }

  @Test
  void severalPartsOfAResolutionAreFoundInTheWhole() {
    assertThat(ask("resolution", "A/RES/79/259 B-C")).isZero();
    assertThat(out.toString())
        .startsWith("A/RES/79/259 B-C\n")
        .contains("\ncatalogue: A/RES/79/259 A-C, UNGA, adopted ");
  }

  @Test
  void aResolutionOfTheUsersIsFoundWithoutItsYearAndByASymbolOfItsOwn(@TempDir Path folder)
      throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.jsonl"),
            """
            {"symbol":"S/RES/9850 (2026)","body":"UNSC","title":"Bees","adopted":"2026-11-13"}
            {"symbol":"Dec. Bees","body":"OTHER","title":"Wasps","adopted":"2026-11-13"}
            """);
    assertThat(ask("resolution", "S/RES/9850", "--catalogue", own.toString())).isZero();
    assertThat(ask("resolution", "dec.bees", "--catalogue", own.toString())).isZero();
    assertThat(out.toString())
        .startsWith("S/RES/9850\nBees\ncatalogue: S/RES/9850 (2026), UNSC,")
        .contains("\nDec. Bees\nWasps\n");
  }

  @Test
  void listsOfCountsAreJsonLinesToo() {
    ask("speakers", "lin", "--json");
    ask("countries", "--limit", "1", "--json");
    ask("resolutions", "--limit", "1", "--json");
    assertThat(out.toString())
        .isEqualTo(
            """
            {"key":"lin-qiao","speaker":"Lin Qiao","kind":"person","country":"CN",\
            "roles":[{"role":"ambassador of China","quotes":2,"first":"2023-05-10",\
            "last":"2024-07-02"}],"forms":["Lin Qiao"],"why":[],"quotes":2,"articles":2}
            {"code":"CN","country":"China","articles":2,"mentions":2}
            {"ref":"A/RES/217(III)","symbol":"A/RES/217(III)","description":"A/RES/217(III)",\
            "body":"UNGA","statuses":["adopted"],"countries":[],"vetoedBy":[],"articles":1}
            """);
  }

  @Test
  void countriesOfOneSentenceComeWithTheirCounts() {
    ask("countries", "--with", "China");
    ask("countries", "--with", "CN", "--json", "--limit", "1");
    ask("countries", "--with", "TD", "--csv");
    assertThat(out.toString())
        .isEqualTo(
            "DE\tGermany\t2\t2\nTD\tChad\t1\t2\n"
                + "{\"code\":\"DE\",\"country\":\"Germany\",\"articles\":2,\"sentences\":2}\n"
                + "code,country,articles,sentences\r\nCN,China,1,2\r\n");
    assertThat(ask("countries", "--with", "Atlantis")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("rapporteur: no country of that name or code: Atlantis\n");
  }

  @Test
  void anArticleIsShownWithItsFactsInBrackets() {
    assertThat(ask("show", "trade.txt")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            """
            Article: 2023/trade.txt
            Title: Trade talks go on
            Date: 2023-05-10T08:00:00Z
            Source: Valley Post

            [r1 The draft on trade] was put off. [q32 that trade needs trust] was what Lin Qiao \
            wrote. [q80 sanctions might follow], officials said. Sanctions were not decided. \
            [CN China] waits.

            q32\tindirect: Lin Qiao, ambassador of China (CN)
            q80\tindirect: officials
            CN\tChina, 1 mention, in focus
            r1\tUNGA, draft, 1 mention
            """);
  }

  @Test
  void anArticleAsJsonIsItsFactsWithTheText() throws IOException {
    assertThat(ask("show", "dry.txt", "--json")).isZero();
    assertThat(FactsJson.read(out.toString()))
        .isEqualTo(ThreeArticles.dry().facts().withText(ThreeArticles.dry().article().text()));
  }

  @Test
  void anIdOfSeveralArticlesListsThem() {
    assertThat(ask("show", "txt")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            rapporteur: several articles are named 'txt'; name one of them in full:
              news/2023/trade.txt
              news/2024/water.txt
              news/dry.txt
            """);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void nothingFoundIsOneLineAndExitCodeOne() {
    assertThat(ask("quotes", "--speaker", "nobody")).isEqualTo(1);
    assertThat(ask("search", "unheard")).isEqualTo(1);
    assertThat(ask("speakers", "zz")).isEqualTo(1);
    assertThat(ask("show", "nothing.txt")).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("rapporteur: nothing found\n".repeat(4));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aBadQueryIsOneLineWithThePlaceAndExitCodeTwo() {
    assertThat(ask("search", "water AND (")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("rapporteur: query, column 12: unexpected end: water AND (\n");
  }

  @Test
  void anUnknownCountryIsToldWithExitCodeTwo() {
    assertThat(ask("quotes", "--country", "Atlantis")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("rapporteur: no country of that name or code: Atlantis\n");
  }

  @Test
  void withoutAnIndexTheWayToMakeOneIsTold() {
    Path nowhere = index.resolve("nowhere");
    assertThat(run("quotes", "--index", nowhere.toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            String.format(
                "rapporteur: no index in %s; make one with: rapporteur ingest FOLDER --index %s%n",
                nowhere, nowhere));
  }

  @Test
  void aFolderOfOtherFilesIsNoIndex(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Hello");
    assertThat(run("speakers", "--index", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("rapporteur: no index in " + folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "ingest", "evaluate"})
  void aKindOfMentionThatIsNotThereIsTold(String command) {
    assertThat(run(command, "--country-kinds", "capital,river", "x")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("rapporteur: --country-kinds are capital and within-name, not river");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotes",
        "search",
        "speakers",
        "countries",
        "resolutions",
        "show",
        "suggest",
        "remove",
        "merge-index",
        "extract"
      })
  void theHelpOfEachCommandEndsWithAnExample(String command) {
    assertThat(run(command, "--help")).isZero();
    String help = out.toString();
    assertThat(help.substring(help.indexOf("\nExample")))
        .containsPattern("Examples?:\\R +(\\w.* )?rapporteur " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "ingest", "evaluate", "resolution"})
  void theHelpTellsHowACatalogueIsWritten(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("\"vote\":{\"for\":14, \"against\":0, \"abstain\":1}")
        .contains("in place of those of the same symbol")
        .contains("ISO codes");
  }
}
