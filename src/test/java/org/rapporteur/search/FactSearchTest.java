package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

class FactSearchTest {
  private static final QuoteQuestion ANY = QuoteQuestion.ANY;

  private static final Clock THIRD_OF_JULY =
      Clock.fixed(Instant.parse("2024-07-03T12:00:00Z"), ZoneOffset.UTC);

  private final FactSearch search;

  FactSearchTest() throws IOException {
    search = new FactSearch(ThreeArticles.index(), SpeakerAliases.NONE, THIRD_OF_JULY);
  }

  private List<String> quotes(QuoteQuestion question) throws IOException, QueryException {
    List<String> texts = new ArrayList<>();
    search.quotes(question, 0, quote -> texts.add(quote.text()));
    return texts;
  }

  private List<String> articles(String query) throws IOException, QueryException {
    List<String> ids = new ArrayList<>();
    search.articles(query, 0, found -> ids.add(found.article().id()));
    return ids;
  }

  private static QuoteQuestion countries(
      @Nullable String quote, @Nullable String speaker, @Nullable String article) {
    return new QuoteQuestion(
        null, null, quote, speaker, article, null, Set.of(), Set.of(), null, null, null, 0);
  }

  private static QuoteQuestion days(@Nullable String from, @Nullable String to) {
    return new QuoteQuestion(
        null,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        0);
  }

  @Test
  void theNewestQuotesComeFirstAndThoseOfOneArticleInTextOrder() throws Exception {
    assertThat(quotes(ANY))
        .containsExactly(
            "\"Sanctions against Chad do not bring water,\"",
            "Germany would \"build wells\" at once",
            "that trade needs trust",
            "sanctions might follow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jürgen A. Müller",
        "Müller",
        "muller",
        "MÜLLER",
        "Muller Jurgen",
        "J. Müller",
        "J A Muller",
        "J.A. Müller",
        "Jürgen Anton Müller",
        "Mr. Müller",
      })
  void aSpeakerIsFoundByEveryUsualWayToWriteTheName(String name) throws Exception {
    assertThat(quotes(ANY.by(name))).containsExactly("Germany would \"build wells\" at once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anton", "Jürgen Lin", "K. Müller", "Karl Müller", "A. Qiao", "Mull"})
  void aSpeakerIsNotFoundByAnothersName(String name) throws Exception {
    assertThat(quotes(ANY.by(name))).isEmpty();
  }

  @Test
  void speakersWithoutANameAreFoundByTheArticlesWords() throws Exception {
    assertThat(quotes(ANY.by("officials"))).containsExactly("sanctions might follow");
  }

  @Test
  void aboutAsksForWordsOfTheQuoteAndMarksThem() throws Exception {
    List<FoundQuote> found = new ArrayList<>();
    int total = search.quotes(ANY.about("sanction water"), 10, found::add);
    assertThat(total).isEqualTo(1);
    FoundQuote quote = found.get(0);
    assertThat(quote.matches())
        .extracting(match -> match.of(quote.text()))
        .containsExactly("Sanctions", "water");
    assertThat(quote.article().id()).isEqualTo("2024/water.txt");
    assertThat(quote.speakers().get(0).name()).isEqualTo("Lin Qiao");
    assertThat(quote.countries()).containsExactly("TD");
  }

  @Test
  void aboutUnderstandsAlternativesPhrasesAndNegations() throws Exception {
    assertThat(quotes(ANY.about("wells OR trust"))).hasSize(2);
    assertThat(quotes(ANY.about("\"needs trust\""))).hasSize(1);
    assertThat(quotes(ANY.about("\"trust needs\""))).isEmpty();
    assertThat(quotes(ANY.about("-sanctions"))).hasSize(2);
    assertThat(quotes(ANY.about("(trade) (trust)"))).hasSize(1);
  }

  @Test
  void aboutAsksNothingOfTheArticle() {
    assertThatThrownBy(() -> quotes(ANY.about("trade title:talks")))
        .hasMessage("query, column 13: 'title' is not of quotes: trade title:talks");
  }

  @Test
  void countriesInTheQuoteOfTheSpeakerAndOfTheArticleAreThreeThings() throws Exception {
    assertThat(quotes(countries("Chad", null, null))).hasSize(1);
    assertThat(quotes(countries("CN", null, null))).isEmpty();
    assertThat(quotes(countries(null, "china", null))).hasSize(2);
    assertThat(quotes(countries(null, null, "China"))).hasSize(4);
    assertThat(quotes(countries(null, "CN", "DE"))).hasSize(1);
  }

  @Test
  void aCountryThatIsNoneIsTold() {
    assertThatThrownBy(() -> quotes(countries("Atlantis", null, null)))
        .isInstanceOf(QueryException.class)
        .hasMessage("no country of that name or code: Atlantis");
  }

  @Test
  void daysAreIncludedAtBothEnds() throws Exception {
    assertThat(quotes(days("2024-07-02", null))).hasSize(2);
    assertThat(quotes(days("2024-07-03", null))).isEmpty();
    assertThat(quotes(days(null, "2023-05-10"))).hasSize(2);
    assertThat(quotes(days("2023-05-11", "2024-07-01"))).isEmpty();
  }

  @Test
  void typeActResolutionAndSourceAreConditionsToo() throws Exception {
    QuoteQuestion question =
        new QuoteQuestion(
            "lin",
            null,
            null,
            null,
            null,
            "S/RES/2999",
            Set.of(QuoteType.DIRECT, QuoteType.MIXED),
            Set.of(Act.SAID),
            null,
            null,
            "harbour",
            0);
    assertThat(quotes(question)).containsExactly("\"Sanctions against Chad do not bring water,\"");
  }

  @Test
  void quotesThatAreNotSureEnoughAreNotFound() throws Exception {
    QuoteQuestion sure =
        new QuoteQuestion(
            null, null, null, null, null, null, Set.of(), Set.of(), null, null, null, 0.9);
    assertThat(quotes(sure))
        .containsExactlyInAnyOrder(
            "\"Sanctions against Chad do not bring water,\"",
            "Germany would \"build wells\" at once");
  }

  @Test
  void noMoreThanTheLimitIsGivenButAllAreCounted() throws Exception {
    List<FoundQuote> found = new ArrayList<>();
    assertThat(search.quotes(ANY, 1, found::add)).isEqualTo(4);
    assertThat(found).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "water                                  | 2024/water.txt",
        "sanctions trade                        | 2023/trade.txt",
        "title:trade                            | 2023/trade.txt",
        "country:CN -water                      | 2023/trade.txt",
        "country:\"federal republic of germany\" | 2024/water.txt",
        "country:germany                        | 2024/water.txt",
        "focus:CN                               | 2023/trade.txt",
        "focus:chinese                          | 2023/trade.txt",
        "country:CN -focus:*                    | 2024/water.txt",
        "group:P5                               | 2024/water.txt",
        "group:\"permanent five\"               | 2024/water.txt",
        "group:p*                               | 2024/water.txt",
        "resolution:S/RES/2999                  | 2024/water.txt",
        "resolution:\"S/RES/2999 (2024)\"       | 2024/water.txt",
        "resolution:s/res/2999(2024)            | 2024/water.txt",
        "resolution:2999                        | 2024/water.txt",
        "resolution:A/RES/78/311                | dry.txt",
        "resolution:78/311                      | dry.txt",
        "resolution:A/RES/217(III)              | dry.txt",
        "(resolution:A/RES/217(III) rain)       | dry.txt",
        "resolution:\"UNSC Res. 2999 (2024)\"   | 2024/water.txt",
        "resolution:\"SC resolution no. 2999 (2024)\" | 2024/water.txt",
        "resolution:\"resolution 2999\"         | 2024/water.txt",
        "resolution:\"UNGA 78/311 B\"           | dry.txt",
        "resolution:\"UNGA 78/311\"             | dry.txt",
        "resolution:\"GA Res 217 A (III)\"      | dry.txt",
        "resolution:unsc AND resolution:adopted | 2024/water.txt",
        "resolution:\"draft on trade\"          | 2023/trade.txt",
        "resolution:A/RES/*                     | dry.txt",
        "source:harbour                         | 2024/water.txt",
        "date:2024                              | 2024/water.txt",
        "date:2023-05                           | 2023/trade.txt",
        "date:[2024-01-01 TO 2024-06-30] OR date:2023-05-10 | 2023/trade.txt",
        "date:[2024-01-01 TO *]                 | 2024/water.txt",
        "date>=2024                             | 2024/water.txt",
        "date:{2023-05-10 TO 2024-07-02]        | 2024/water.txt",
        "date:2023-05..2024-06                  | 2023/trade.txt",
        "date:\"last year\"                      | 2023/trade.txt",
        "date:yesterday                         | 2024/water.txt",
        "date:[\"May 2023\" TO \"last month\"]    | 2023/trade.txt",
        "role:minister                          | 2024/water.txt",
        "type:mixed                             | 2024/water.txt",
        "speaker:qia*                           | 2023/trade.txt,2024/water.txt",
        "speaker:quiao~                         | 2023/trade.txt,2024/water.txt",
        "speaker:\"Qiao Lin\" type:direct       | 2024/water.txt",
        "/wat[aeiou]r/                          | 2024/water.txt",
        "wat?r                                  | 2024/water.txt",
        "sanctions*                             | 2024/water.txt,2023/trade.txt",
        "\"clean water\"                        | 2024/water.txt",
        "\"council water\"~6                    | 2024/water.txt",
        "+rain -water                           | dry.txt",
        "-speaker:*                             | dry.txt",
        "*:* -country:CN                        | dry.txt",
      })
  void theQueryLanguageFinds(String query, String ids) throws Exception {
    assertThat(articles(query)).containsExactlyInAnyOrder(ids.split(",", -1));
  }

  @Test
  void conditionsOnQuotesSideBySideHoldForOneQuote() throws Exception {
    assertThat(articles("speaker:lin quote:sanctions")).containsExactly("2024/water.txt");
    assertThat(articles("speaker:lin AND quote:(sanctions water)"))
        .containsExactly("2024/water.txt");
    assertThat(articles("speaker:lin (quote:sanctions OR quote:trust)")).hasSize(2);
    assertThat(articles("water speaker:lin quote:wells")).isEmpty();
    assertThat(articles("speaker:lin -quote:sanctions")).containsExactly("2023/trade.txt");
  }

  @Test
  void conditionsOnQuotesInParenthesesOfTheirOwnMayHoldForTwo() throws Exception {
    assertThat(articles("(speaker:lin) (quote:sanctions)")).hasSize(2);
    assertThat(articles("(speaker:lin) (speaker:muller)")).containsExactly("2024/water.txt");
    assertThat(articles("speaker:lin speaker:muller")).isEmpty();
    assertThat(articles("speaker:lin NOT (speaker:muller)")).containsExactly("2023/trade.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(water              | query, column 7: unexpected end: (water",
        "water)              | query, column 6: unexpected ')': water)",
        "water AND           | query, column 10: unexpected end: water AND",
        "\"clean water       | query, column 13: a quotation mark or bracket is not closed: \"clean"
            + " water",
        "water *ain          | query, column 7: a word can't begin with *: water *ain",
        "a/b colour:red      | query, column 12: no field 'colour'; the fields are text, title,"
            + " quote, speaker, role, country, focus, group, resolution, source, date, type: a/b"
            + " colour:red",
        "country:Atlantis    | query, column 9: no country of that name or code: country:Atlantis",
        "focus:Atlantis      | query, column 7: no country of that name or code: focus:Atlantis",
        "group:Atlantis      | query, column 7: no group of states of that name: group:Atlantis",
        "date:someday        | query, column 6: a date is 2024, 2024-07, 2024-07-02, July 2024,"
            + " 2 July 2024, today, last week, last 30 days or 2024-01..2024-06: date:someday",
        "date:2024-07..2024-01 | query, column 6: the date ends before it begins:"
            + " date:2024-07..2024-01",
        "type:loud           | query, column 6: a type is direct, mixed or indirect: type:loud",
        "title:[a TO b]      | query, column 8: only dates have ranges: title:[a TO b]",
        "!!!                 | query, column 2: unexpected '!': !!!",
        "'  '                | query, column 1: no word to search for:",
      })
  void aBadQueryIsToldInOneLineWithThePlace(String query, String message) {
    assertThatThrownBy(() -> articles(query))
        .isInstanceOf(QueryException.class)
        .satisfies(e -> assertThat(String.valueOf(e.getMessage()).strip()).isEqualTo(message));
  }

  @Test
  void snippetsMarkTheWordsThatWereAskedFor() throws Exception {
    List<FoundArticle> found = new ArrayList<>();
    search.articles("well", 1, found::add);
    Snippet snippet = found.get(0).snippets().get(0);
    assertThat(snippet.matches())
        .extracting(match -> match.of(snippet.text()))
        .containsExactly("wells");
  }

  @Test
  void speakersAreCountedWithQuotesArticlesRolesAndCountry() throws IOException {
    assertThat(search.speakers(""))
        .extracting(
            SpeakerCount::name,
            SpeakerCount::kind,
            SpeakerCount::country,
            SpeakerCount::quotes,
            SpeakerCount::articles)
        .containsExactly(
            tuple("Lin Qiao", "person", "CN", 2, 2),
            tuple("Jürgen A. Müller", "person", "DE", 1, 1));
    assertThat(search.speakers("lin").get(0).roles())
        .containsExactly(new SpeakerRole("ambassador of China", 2, "2023-05-10", "2024-07-02"));
    assertThat(search.speakers("mul")).hasSize(1);
    assertThat(search.speakers("QI")).hasSize(1);
    assertThat(search.speakers("ller")).isEmpty();
  }

  @Test
  void countriesAreCountedWithArticlesAndMentions() throws IOException {
    assertThat(search.countries())
        .containsExactly(
            new CountryCount("CN", "China", 2, 2),
            new CountryCount("DE", "Germany", 1, 1),
            new CountryCount("TD", "Chad", 1, 1));
  }

  @Test
  void countriesOfOneSentenceAreCountedWithArticlesAndSentences() throws Exception {
    assertThat(search.countriesWith("china"))
        .containsExactly(new CountryTie("DE", "Germany", 2, 2), new CountryTie("TD", "Chad", 1, 2));
    assertThat(search.countriesWith("TD")).containsExactly(new CountryTie("CN", "China", 1, 2));
    assertThat(search.countriesWith("PE")).isEmpty();
    assertThatThrownBy(() -> search.countriesWith("Atlantis"))
        .hasMessage("no country of that name or code: Atlantis");
  }

  @Test
  void resolutionsAreCountedBySymbolElseByTheirArticle() throws IOException, QueryException {
    assertThat(search.resolutions(ResolutionQuestion.ANY))
        .extracting(
            ResolutionCount::ref,
            ResolutionCount::description,
            ResolutionCount::body,
            ResolutionCount::statuses,
            ResolutionCount::articles)
        .containsExactly(
            tuple("A/RES/217(III)", "A/RES/217(III)", "UNGA", List.of("adopted"), 1),
            tuple("A/RES/78/311 B", "Resolution 78/311 B", "UNGA", List.of("adopted"), 1),
            tuple("S/RES/2999 (2024)", "resolution 2999", "UNSC", List.of("adopted"), 1),
            tuple("2023/trade.txt#r1", "The draft on trade", "UNGA", List.of("draft"), 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNSC||||S/RES/2999 (2024)",
        "UNGA|||DRAFT|null",
        "UNGA UNSC||||A/RES/217(III) A/RES/78/311 B S/RES/2999 (2024) null",
        "|2024-07-01|||",
        "||2023-12-31||",
        "UNHRC||||",
      })
  void resolutionsAreAskedForByBodyTimeAndStatus(
      @Nullable String bodies,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable ResolutionStatus status,
      @Nullable String symbols)
      throws IOException, QueryException {
    Set<Body> asked =
        bodies == null
            ? Set.of()
            : Arrays.stream(bodies.split(" ")).map(Body::valueOf).collect(Collectors.toSet());
    ResolutionQuestion question =
        new ResolutionQuestion(asked, null, status == null ? Set.of() : Set.of(status), from, to);
    assertThat(
            search.resolutions(question).stream()
                .map(count -> String.valueOf(count.symbol()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(symbols == null ? "" : symbols);
  }

  @Test
  void aResolutionsCountryMustBeKnown() {
    ResolutionQuestion question =
        new ResolutionQuestion(Set.of(), "Atlantis", Set.of(), null, null);
    assertThatThrownBy(() -> search.resolutions(question))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Atlantis");
  }

  @Test
  void theArticlesOnAResolutionComeWithTheQuotesThatSpeakOfIt() throws IOException {
    List<ResolutionArticle> found = articlesOn(0, "S/RES/2999 (2024)");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).article().id()).isEqualTo("2024/water.txt");
    assertThat(found.get(0).resolution().status()).isEqualTo(ResolutionStatus.ADOPTED);
    assertThat(found.get(0).quotes()).isEmpty();
    assertThat(articlesOn(0, "S/RES/1 (1946)")).isEmpty();
  }

  @Test
  void theArticlesOnAResolutionAreThoseOnItsPartsToo() throws IOException {
    assertThat(articlesOn(0, "A/RES/78/311 B")).hasSize(1);
    assertThat(articlesOn(0, "A/RES/78/311")).hasSize(1);
    assertThat(articlesOn(0, "A/RES/78/311 A")).isEmpty();
  }

  @Test
  void theArticlesOnSeveralSymbolsComeNewestFirstAndNoMoreThanTheLimit() throws IOException {
    String[] symbols = {"A/RES/78/311", "S/RES/2999 (2024)"};
    assertThat(articlesOn(0, symbols))
        .extracting(found -> found.article().id())
        .containsExactly("2024/water.txt", "dry.txt");
    assertThat(articlesOn(1, symbols))
        .extracting(found -> found.article().id())
        .containsExactly("2024/water.txt");
    assertThat(search.articlesOn(List.of(symbols), 1, found -> {})).isEqualTo(2);
  }

  private List<ResolutionArticle> articlesOn(int limit, String... symbols) throws IOException {
    List<ResolutionArticle> found = new ArrayList<>();
    search.articlesOn(List.of(symbols), limit, found::add);
    return found;
  }

  @Test
  void whatWasReplacedIsNoLongerCounted() throws IOException, QueryException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    for (int i = 0; i < 2; i++) {
      try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
        ThreeArticles.putInto(writer);
        Samples.article("2023/trade.txt").putInto(writer);
        writer.commit();
      }
    }
    FactSearch again = new FactSearch(FactIndex.open(directory, "memory"));
    assertThat(again.speakers("lin").get(0).quotes()).isEqualTo(1);
    assertThat(again.countries().get(0).articles()).isEqualTo(1);
    assertThat(again.resolutions(ResolutionQuestion.ANY)).hasSize(3);
  }

  @Test
  void anArticleIsNamedByItsIdOrByAnEndingThatOnlyItHas() throws IOException {
    assertThat(search.stored().named("2024/water.txt", 9)).hasSize(1);
    assertThat(search.stored().named("water.txt", 9)).hasSize(1);
    assertThat(search.stored().named("news/2024/water.txt", 9)).hasSize(1);
    assertThat(search.stored().named("other/2024/water.txt", 9)).isEmpty();
    assertThat(search.stored().named(".txt", 9)).hasSize(3);
    assertThat(search.stored().named(".txt", 2)).hasSize(2);
    assertThat(search.stored().named("", 9)).isEmpty();
  }

  @Test
  void anArticleIsKeptWithItsTextAndFacts() throws IOException {
    Samples water = ThreeArticles.water();
    assertThat(search.stored().article("news", "2024/water.txt"))
        .isEqualTo(new StoredArticle("news", water.article().text(), water.facts()));
    assertThat(search.stored().article("news", "nothing.txt")).isNull();
  }
}
