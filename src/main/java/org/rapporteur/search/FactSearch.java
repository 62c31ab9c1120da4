package org.rapporteur.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.FactIndex;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * Answers questions from an index.
 *
 * <pre>{@code
 * try (FactIndex index = FactIndex.open(Path.of(".rapporteur"))) {
 *   FactSearch search = new FactSearch(index);
 *   search.quotes(QuoteQuestion.ANY.by("fu").about("sanctions"), 20, System.out::println);
 * }
 * }</pre>
 *
 * <p>May be shared between threads. All methods throw {@link IOException} when the index can't be
 * read.
 *
 * @since 0.1.0
 */
public final class FactSearch {
  private static final int SNIPPETS = 2;
  private static final int MOST_LIKE = 1_000;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final Reading reading;
  private final Pages pages;
  private final LazySpeakers speakers;
  private final FacetCounter facets;
  private final Suggestions suggestions;
  private final Misspellings misspellings;
  private final DateParser dates;

  /** Searches {@code index}, which stays open as long as this is used. */
  public FactSearch(FactIndex index) {
    this(index, SpeakerAliases.NONE);
  }

  /** Searches {@code index} with what a user knows of speakers' names. */
  public FactSearch(FactIndex index, SpeakerAliases aliases) {
    this(index, aliases, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Searches {@code index} with what a user knows of speakers' names.
   *
   * @param clock what {@code date:today} and {@code date:"last week"} are told from
   */
  public FactSearch(FactIndex index, SpeakerAliases aliases, Clock clock) {
    this.searcher = index.searcher();
    this.articles = Blocks.articles();
    this.reading = new Reading(searcher, articles);
    this.pages = new Pages(searcher, index.version());
    this.speakers = new LazySpeakers(searcher, articles, aliases);
    this.facets = new FacetCounter(searcher, articles, speakers);
    this.suggestions = new Suggestions(facets, speakers);
    this.misspellings = new Misspellings(searcher, speakers, suggestions);
    this.dates = new DateParser(clock);
  }

  /** The same as {@code patient}, by another searcher of its index. */
  private FactSearch(FactSearch patient, IndexSearcher searcher) {
    this.searcher = searcher;
    this.articles = patient.articles;
    this.reading = new Reading(searcher, articles);
    this.pages = new Pages(patient.pages, searcher);
    this.speakers = patient.speakers;
    this.facets = new FacetCounter(patient.facets, searcher);
    this.suggestions = patient.suggestions;
    this.misspellings = patient.misspellings;
    this.dates = patient.dates;
  }

  /**
   * The same for questions that must be answered soon: from {@code most} on from now, all methods
   * of what is returned may throw {@link SearchTimeoutException}. Names that are gathered once for
   * an index, which takes some seconds for a million quotes, are gathered for both and without that
   * bound.
   */
  FactSearch within(Duration most) throws IOException {
    return new FactSearch(this, TimedSearcher.of(searcher, most));
  }

  /**
   * Gathers everybody's names, and what facets and suggestions look up, ahead of the questions that
   * need them: some seconds for a million quotes.
   */
  void warm() throws IOException {
    speakers.all();
    facets.quotes(Hits.of(searcher, Blocks.QUOTES, articles), 1);
    suggestions.gather();
  }

  /**
   * Hands over the quotes that answer {@code question}, the newest first, those of one article in
   * the order of its text, those without a date last.
   *
   * @param limit at most that many; 0 is all
   * @return how many quotes answer in all
   * @throws QueryException if a country is not known or {@link QuoteQuestion#about} can't be
   *     understood
   */
  public int quotes(QuoteQuestion question, int limit, Consumer<FoundQuote> answer)
      throws IOException, QueryException {
    return quotes(question, Order.DATE, limit, answer);
  }

  /** As {@link #quotes(QuoteQuestion, int, Consumer)}, in another order. */
  public int quotes(QuoteQuestion question, Order order, int limit, Consumer<FoundQuote> answer)
      throws IOException, QueryException {
    Query about = about(question);
    Query query = query(question, about);
    return pages.run(query, order, limit, quotesWith(about), answer);
  }

  /**
   * A page of the quotes that answer {@code question}.
   *
   * <pre>{@code
   * Page<FoundQuote> first = search.quotesPage(question, Order.DATE, 20, null);
   * Page<FoundQuote> second = search.quotesPage(question, Order.DATE, 20, first.next());
   * }</pre>
   *
   * @param size at most that many
   * @param after {@link Page#next} of the page before; null for the first
   * @throws QueryException as above, or if {@code after} is of another order or the index has
   *     changed since
   */
  public Page<FoundQuote> quotesPage(
      QuoteQuestion question, Order order, int size, @Nullable String after)
      throws IOException, QueryException {
    Query about = about(question);
    Query query = query(question, about);
    return pages.page(query, order, size, after, quotesWith(about));
  }

  private Pages.Reader<FoundQuote> quotesWith(@Nullable Query about) {
    return (found, answer) -> reading.quotes(found, about).forEach(answer);
  }

  /**
   * What finds the sentences around quotes.
   *
   * @param sentences how many before and after a quote, 0 for the rest of its own ones
   */
  public QuoteContexts contexts(int sentences) {
    return new QuoteContexts(stored(), sentences);
  }

  /**
   * Hands over quotes that mean about the same as {@code sentence} among those that answer {@code
   * question}, the nearest first: {@code sanctions hurt ordinary people} finds {@code Embargoes are
   * paid for by the poor}.
   *
   * @param limit at most that many; 0 is {@value #MOST_LIKE}, no more are ever found
   * @return how many were handed over
   * @throws QueryException as {@link #quotes}, or if the index was written without what quotes mean
   */
  public int quotesLike(
      String sentence, QuoteQuestion question, int limit, Consumer<FoundQuote> answer)
      throws IOException, QueryException {
    QuotesLike like = new QuotesLike(searcher);
    if (!like.isPossible()) {
      throw QueryException.of(
          "the index does not know what quotes mean; ingest again with --semantic");
    }
    Query about = about(question);
    int most = limit <= 0 ? MOST_LIKE : Math.min(limit, MOST_LIKE);
    ScoreDoc[] found = like.find(sentence, query(question, about), most);
    reading.quotes(found, about).forEach(answer);
    return found.length;
  }

  /**
   * Hands over the quotes that answer {@code question} as {@link #quotes} does, but the same quote
   * of several articles once: word for word, cut, or slightly edited, as papers do with wire
   * stories.
   *
   * @param limit at most that many; 0 is all
   * @return how many quotes answer in all, each article's counted
   * @throws QueryException as {@link #quotes}
   */
  public int distinctQuotes(
      QuoteQuestion question, Order order, int limit, Consumer<DistinctQuote> answer)
      throws IOException, QueryException {
    Query about = about(question);
    Query query = query(question, about);
    DistinctQuotes distinct = new DistinctQuotes(searcher, reading);
    int most = limit <= 0 ? Integer.MAX_VALUE : limit;
    int[] told = {0};
    pages.each(
        query,
        order,
        most,
        found -> {
          DistinctQuote quote = distinct.next(found, about);
          if (quote != null) {
            answer.accept(quote);
            told[0]++;
          }
          return told[0] < most;
        });
    return searcher.count(query);
  }

  /**
   * Hands over the articles that {@code query} asks for, the best first.
   *
   * @param query in the query language that {@code rapporteur search --help} tells
   * @param limit at most that many; 0 is all
   * @return how many articles answer in all
   * @throws QueryException if the query can't be understood
   */
  public int articles(String query, int limit, Consumer<FoundArticle> answer)
      throws IOException, QueryException {
    return articles(query, Order.RELEVANCE, limit, answer);
  }

  /** As {@link #articles(String, int, Consumer)}, in another order. */
  public int articles(String query, Order order, int limit, Consumer<FoundArticle> answer)
      throws IOException, QueryException {
    Query asked = QueryLanguage.articles(query, articles, dates);
    return pages.run(asked, order, limit, articlesWith(asked), answer);
  }

  /**
   * A page of the articles that {@code query} asks for; see {@link #quotesPage}.
   *
   * @throws QueryException if the query can't be understood, {@code after} is of another order or
   *     the index has changed since
   */
  public Page<FoundArticle> articlesPage(
      String query, Order order, int size, @Nullable String after)
      throws IOException, QueryException {
    Query asked = QueryLanguage.articles(query, articles, dates);
    return pages.page(asked, order, size, after, articlesWith(asked));
  }

  private Pages.Reader<FoundArticle> articlesWith(Query asked) {
    return (found, answer) -> reading.articles(found, asked, SNIPPETS, answer);
  }

  /**
   * Counts the quotes that answer {@code question} by speaker, country, resolution, source, month
   * and type.
   *
   * @param most at most that many values of each, months aside; 0 is all
   * @throws QueryException as {@link #quotes}
   */
  public Facets facets(QuoteQuestion question, int most) throws IOException, QueryException {
    Query query = query(question, about(question));
    return facets.quotes(Hits.of(searcher, query, articles), most);
  }

  /**
   * Counts the articles that {@code query} asks for by country, resolution, source and month.
   *
   * @param most at most that many values of each, months aside; 0 is all
   * @throws QueryException as {@link #articles}
   */
  public Facets facets(String query, int most) throws IOException, QueryException {
    Query asked = QueryLanguage.articles(query, articles, dates);
    return facets.articles(Hits.of(searcher, asked, articles), most);
  }

  /**
   * The speakers, countries, resolutions or sources of whose names words begin as somebody types,
   * the most frequent first: {@code fu c} gives {@code Fu Cong}.
   *
   * <p>Case and accents don't matter. Behind those that begin so are those that would but for an
   * error: one in a word of four letters or more ({@code kong} gives {@code Fu Cong}), two from
   * eight on, in a begin from five and nine on. Countries are found by all their names and
   * adjectives, resolutions by symbol, number and words of the title. The first call gathers the
   * names, which takes some seconds for a million quotes, each later one milliseconds.
   *
   * @param facet {@link Facet#SPEAKER}, {@link Facet#COUNTRY}, {@link Facet#RESOLUTION} or {@link
   *     Facet#SOURCE}
   * @param most at most that many
   * @return none where nothing begins so or {@code typed} has no word
   */
  public List<Suggestion> suggest(Facet facet, String typed, int most) throws IOException {
    return suggestions.beginning(facet, typed, most);
  }

  /**
   * What {@code question}, which has no answer, asks for by a name that is probably misspelt: its
   * speaker, {@code Fu Cong} for {@code Fu Kong}, else its resolution.
   *
   * @return null where the names that are asked for are there or nothing is written like them
   */
  public @Nullable String didYouMean(QuoteQuestion question) throws IOException {
    return misspellings.in(question);
  }

  /**
   * The speaker that {@code query}, which has no answer, names and probably misspells.
   *
   * @return null as for {@link #didYouMean(QuoteQuestion)}
   * @throws QueryException as {@link #articles}
   */
  public @Nullable String didYouMean(String query) throws IOException, QueryException {
    return misspellings.in(QueryLanguage.speakers(query, articles, dates));
  }

  /**
   * All named speakers, one entry a speaker however articles write the name, most quoted first.
   *
   * @param prefix begin of any word of any of the names, case and accents aside; empty for all
   */
  public List<SpeakerCount> speakers(String prefix) throws IOException {
    return speakers.all().beginning(prefix);
  }

  /** All countries that articles name, those of most articles first. */
  public List<CountryCount> countries() throws IOException {
    return new Counts(searcher, articles).countries();
  }

  /**
   * A country with its counts, 0 where no article names it.
   *
   * @param country its code or any of its names
   * @throws QueryException if there is no such country
   */
  public CountryCount country(String country) throws IOException, QueryException {
    return new Counts(searcher, articles).country(CountryNames.codeOf(country));
  }

  /**
   * The countries that articles name in one sentence with a country, those of most articles first.
   *
   * @param country its code or any of its names
   * @throws QueryException if there is no such country
   */
  public List<CountryTie> countriesWith(String country) throws IOException, QueryException {
    return new Counts(searcher, articles).countriesWith(CountryNames.codeOf(country));
  }

  /**
   * The resolutions that articles speak of, those of most articles first.
   *
   * @throws QueryException if the question's country is not known
   */
  public List<ResolutionCount> resolutions(ResolutionQuestion question)
      throws IOException, QueryException {
    Predicate<ResolutionCount> answers = question.filter();
    return new Counts(searcher, articles).resolutions().stream().filter(answers).toList();
  }

  /**
   * The resolutions that {@code written} may mean and that {@code catalogue} or the index knows.
   *
   * <p>A symbol or number, written in any way that {@link ResolutionSymbol#read} takes: the one
   * that is most likely meant first, and behind it those of other bodies that bear the same number
   * ({@code 2758} is the Security Council's of 2024, but also the General Assembly's of 1971). A
   * {@link ResolutionCount#ref}, of an article also by the end of its id. Else those with that
   * title in the catalogue, or with these words in it, the newest first.
   *
   * @return none where nobody knows of it
   */
  public List<NamedResolution> resolutionsNamed(String written, Catalogue catalogue)
      throws IOException {
    return new ResolutionLookup(searcher, reading, stored(), catalogue).named(written);
  }

  /** As {@link #resolutionsNamed(String, Catalogue)}, by the catalogue that the program brings. */
  public List<NamedResolution> resolutionsNamed(String written) throws IOException {
    return resolutionsNamed(written, Catalogue.bundled());
  }

  /**
   * Hands over what articles tell of a resolution, the newest first, those without a date last; an
   * article that speaks of several parts of it, each on its own, comes once for each.
   *
   * @param keys its symbols as in the catalogue: {@code A/RES/78/311}, {@code S/RES/2728 (2024)},
   *     that of its draft; one without a part letter stands for all parts; or a {@link
   *     ResolutionCount#ref}
   * @param limit at most that many articles; 0 is all
   * @return how many articles there are in all
   */
  public int articlesOn(Collection<String> keys, int limit, Consumer<ResolutionArticle> answer)
      throws IOException {
    ResolutionArticles on = new ResolutionArticles(searcher, reading, keys);
    Query query = on.query();
    return pages.run(query, Order.DATE, limit, on::read, answer);
  }

  /**
   * A page of what {@link #articlesOn} hands over; see {@link #quotesPage}.
   *
   * @param size at most that many articles
   * @throws QueryException if {@code after} is of another order or the index has changed since
   */
  public Page<ResolutionArticle> articlesOnPage(
      Collection<String> keys, int size, @Nullable String after)
      throws IOException, QueryException {
    ResolutionArticles on = new ResolutionArticles(searcher, reading, keys);
    return pages.page(on.query(), Order.DATE, size, after, on::read);
  }

  /** The articles of the index as they are kept. */
  public StoredArticles stored() {
    return new StoredArticles(searcher, reading, new AllFacts(searcher, articles, dates));
  }

  /** The number of articles in the index. */
  public int articleCount() throws IOException {
    return searcher.count(Blocks.ARTICLES);
  }

  /** The number of quotes in the index. */
  public int quoteCount() throws IOException {
    return searcher.count(Blocks.QUOTES);
  }

  /**
   * What quotes that answer {@code question} are about, the newest 500 at most.
   *
   * @param most at most that many words and that many people
   * @throws QueryException as {@link #quotes}
   */
  public Topics topics(QuoteQuestion question, int most) throws IOException, QueryException {
    List<String> texts = new ArrayList<>();
    quotes(question, QuoteTopics.MOST_QUOTES, quote -> texts.add(quote.text()));
    return new QuoteTopics(searcher, speakers.all()).of(texts, most);
  }

  /** Who is so called in an article, over all articles; null where it is nobody named. */
  public @Nullable SpeakerCount speaker(Speaker said) throws IOException {
    String kind = said.kind().name().toLowerCase(Locale.ROOT);
    return speaker(
        new FoundSpeaker(said.name(), kind, said.role(), said.affiliation(), said.country()));
  }

  /** Who says a quote, over all articles; null where it is nobody named. */
  public @Nullable SpeakerCount speaker(FoundSpeaker found) throws IOException {
    return speakers.all().of(found);
  }

  /** The speaker of a {@link SpeakerCount#key}; null where there is none. */
  public @Nullable SpeakerCount speaker(String key) throws IOException {
    return speakers.all().at(key);
  }

  private @Nullable Query about(QuoteQuestion question) throws QueryException {
    return question.about() == null
        ? null
        : QueryLanguage.quotes(question.about(), articles, dates);
  }

  private Query query(QuoteQuestion question, @Nullable Query about)
      throws IOException, QueryException {
    Collection<String> rows =
        question.speaker() == null ? List.of() : speakers.rowsOf(question.speaker());
    return QuoteQueries.of(question, rows, about, articles);
  }
}
