package org.rapporteur.search;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;
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
 */
public final class FactSearch {
  private static final int HIGHLIGHTED_AT_A_TIME = 100;
  private static final int SNIPPETS = 2;

  private final IndexSearcher searcher;
  private final BitSetProducer articles = Blocks.articles();
  private final Reading reading;
  private final Pages pages;
  private final FacetCounter facets;
  private final Suggestions suggestions;
  private final DateParser dates;

  /** Searches {@code index}, which stays open as long as this is used. */
  public FactSearch(FactIndex index) {
    this(index, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * Searches {@code index}, which stays open as long as this is used.
   *
   * @param clock what {@code date:today} and {@code date:"last week"} are told from
   */
  public FactSearch(FactIndex index, Clock clock) {
    this.dates = new DateParser(clock);
    this.searcher = index.searcher();
    this.reading = new Reading(searcher, articles);
    this.pages = new Pages(searcher);
    this.facets = new FacetCounter(searcher, articles);
    this.suggestions = new Suggestions(facets);
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
    Query query = QuoteQueries.of(question, about, articles);
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
    Query query = QuoteQueries.of(question, about, articles);
    return pages.page(query, order, size, after, quotesWith(about));
  }

  private Pages.Reader<FoundQuote> quotesWith(@Nullable Query about) {
    return (found, answer) -> reading.quotes(found, about).forEach(answer);
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
    return (found, answer) -> {
      for (int i = 0; i < found.length; i += HIGHLIGHTED_AT_A_TIME) {
        int end = Math.min(i + HIGHLIGHTED_AT_A_TIME, found.length);
        reading.articles(List.of(found).subList(i, end), asked, SNIPPETS).forEach(answer);
      }
    };
  }

  /**
   * Counts the quotes that answer {@code question} by speaker, country, resolution, source, month
   * and type.
   *
   * @param most at most that many values of each, months aside; 0 is all
   * @throws QueryException as {@link #quotes}
   */
  public Facets facets(QuoteQuestion question, int most) throws IOException, QueryException {
    return facets.quotes(QuoteQueries.of(question, about(question), articles), most);
  }

  /**
   * Counts the articles that {@code query} asks for by country, resolution, source and month.
   *
   * @param most at most that many values of each, months aside; 0 is all
   * @throws QueryException as {@link #articles}
   */
  public Facets facets(String query, int most) throws IOException, QueryException {
    return facets.articles(QueryLanguage.articles(query, articles, dates), most);
  }

  /**
   * The speakers, countries, resolutions or sources of whose names words begin as somebody types,
   * the most frequent first: {@code fu c} gives {@code Fu Cong}.
   *
   * <p>Case and accents don't matter. Behind those that begin so are those that would but for an
   * error: one in a word of four letters or more ({@code kong} gives {@code Fu Cong}), two from
   * eight on, in a begin from five and nine on. Countries are found by all their names and
   * adjectives, resolutions by symbol, number and words of the title. The first call gathers the
   * names, which takes about a second for a million quotes, each later one milliseconds.
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
    String speaker = question.speaker() == null ? null : likelySpeaker(question.speaker());
    return speaker != null || question.resolution() == null
        ? speaker
        : suggestions.resolution(question.resolution());
  }

  /**
   * The speaker that {@code query}, which has no answer, names and probably misspells.
   *
   * @return null as for {@link #didYouMean(QuoteQuestion)}
   * @throws QueryException as {@link #articles}
   */
  public @Nullable String didYouMean(String query) throws IOException, QueryException {
    for (String asked : QueryLanguage.speakers(query, articles, dates)) {
      String speaker = likelySpeaker(asked);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private @Nullable String likelySpeaker(String asked) throws IOException {
    Query query = SpeakerName.query(asked);
    boolean found = query == null || searcher.count(query) > 0;
    return found ? null : suggestions.speaker(asked);
  }

  private @Nullable Query about(QuoteQuestion question) throws QueryException {
    return question.about() == null
        ? null
        : QueryLanguage.quotes(question.about(), articles, dates);
  }

  /**
   * All named speakers, most quoted first.
   *
   * @param prefix begin of any word of the name, case and accents aside; empty for all
   */
  public List<SpeakerCount> speakers(String prefix) throws IOException {
    return new Counts(searcher, articles).speakers(prefix);
  }

  /** All countries that articles name, those of most articles first. */
  public List<CountryCount> countries() throws IOException {
    return new Counts(searcher, articles).countries();
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
    return new ResolutionLookup(searcher, reading, catalogue).named(written);
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
   * The articles that {@code id} may mean: those of that very id; else those whose collection and
   * id, joined with a slash, end so.
   *
   * @param most no more than that many
   * @return one where {@code id} is unique, none where there is no such article
   */
  public List<ArticleHead> named(String id, int most) throws IOException {
    return new Identifiers(searcher, reading).named(id, most);
  }

  /**
   * The article with its text and facts; null where the index has none of that collection and id.
   */
  public @Nullable StoredArticle article(String collection, String id) throws IOException {
    return new Identifiers(searcher, reading).article(collection, id);
  }
}
