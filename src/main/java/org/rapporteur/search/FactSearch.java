package org.rapporteur.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.Fields;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.Countries;
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
  /** How many are collected at a time where all are asked for: memory stays flat. */
  private static final int PAGE = 10_000;

  private static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(Fields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE),
          SortField.FIELD_DOC);

  private static final int HIGHLIGHTED_AT_A_TIME = 100;
  private static final int SNIPPETS = 2;
  private static final int MOST_LIKE = 1_000;

  private final IndexSearcher searcher;
  private final BitSetProducer articles;
  private final Reading reading;
  private final SpeakerAliases aliases;

  /** What has all the time for what is made once for an index; null where this is it. */
  private final @Nullable FactSearch patient;

  private volatile @Nullable Speakers speakers;

  /** Searches {@code index}, which stays open as long as this is used. */
  public FactSearch(FactIndex index) {
    this(index, SpeakerAliases.NONE);
  }

  /** Searches {@code index} with what a user knows of speakers' names. */
  public FactSearch(FactIndex index, SpeakerAliases aliases) {
    this(index.searcher(), Blocks.articles(), aliases, null);
  }

  private FactSearch(
      IndexSearcher searcher,
      BitSetProducer articles,
      SpeakerAliases aliases,
      @Nullable FactSearch patient) {
    this.searcher = searcher;
    this.articles = articles;
    this.reading = new Reading(searcher, articles);
    this.aliases = aliases;
    this.patient = patient;
  }

  /**
   * The same for questions that must be answered soon: from {@code most} on from now, all methods
   * of what is returned may throw {@link SearchTimeoutException}. The speakers' names, which take
   * about a second for a million quotes, are gathered once for both and without that bound.
   */
  FactSearch within(Duration most) throws IOException {
    return new FactSearch(
        TimedSearcher.of(searcher, most), articles, aliases, patient == null ? this : patient);
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
    Query about = about(question);
    Query query = query(question, about);
    pages(
        limit,
        (after, size) -> searcher.searchAfter(after, query, size, NEWEST_FIRST),
        page -> {
          for (FoundQuote quote : reading.quotes(page, about)) {
            answer.accept(quote);
          }
        });
    return searcher.count(query);
  }

  /**
   * A part of what {@link #quotes(QuoteQuestion, int, Consumer)} hands over.
   *
   * @param after where the part before ended, for the same question and state of the index; null
   *     for the first part
   * @param size at most that many, 1 or more
   */
  public PartEnd quotes(
      QuoteQuestion question, @Nullable Mark after, int size, Consumer<FoundQuote> answer)
      throws IOException, QueryException {
    Query about = about(question);
    Query query = query(question, about);
    ScoreDoc[] hits = newestAfter(query, after, size + 1);
    reading.quotes(firstOf(hits, size), about).forEach(answer);
    return new PartEnd(searcher.count(query), Mark.ofDate(hits, size));
  }

  /**
   * What finds the sentences around quotes.
   *
   * @param sentences how many before and after a quote, 0 for the rest of its own ones
   */
  public QuoteContexts contexts(int sentences) {
    return new QuoteContexts(new Identifiers(searcher, reading), sentences);
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
  public int distinctQuotes(QuoteQuestion question, int limit, Consumer<DistinctQuote> answer)
      throws IOException, QueryException {
    Query about = about(question);
    Query query = query(question, about);
    DistinctQuotes distinct = new DistinctQuotes(searcher, reading);
    int left = limit <= 0 ? Integer.MAX_VALUE : limit;
    ScoreDoc last = null;
    while (left > 0) {
      int size = Math.min(left, PAGE); // more are needed where some are told already
      ScoreDoc[] page = searcher.searchAfter(last, query, size, NEWEST_FIRST).scoreDocs;
      for (ScoreDoc hit : page) {
        DistinctQuote quote = left == 0 ? null : distinct.next(hit, about);
        if (quote != null) {
          answer.accept(quote);
          left--;
        }
      }
      if (page.length < size) {
        break;
      }
      last = page[page.length - 1];
    }
    return searcher.count(query);
  }

  /**
   * The other versions of an article's story in the index, the earliest first: articles of the same
   * address, or of nearly the same text.
   */
  public List<ArticleHead> versions(StoredArticle article) throws IOException {
    return new StoryVersions(searcher, reading).of(article);
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
    Query asked = QueryLanguage.articles(query, articles);
    pages(
        limit,
        (after, size) -> searcher.searchAfter(after, asked, size),
        page -> highlight(page, asked, answer));
    return searcher.count(asked);
  }

  /**
   * A part of what {@link #articles(String, int, Consumer)} hands over.
   *
   * @param after where the part before ended, for the same query and state of the index; null for
   *     the first part
   * @param size at most that many, 1 or more
   */
  public PartEnd articles(
      String query, @Nullable Mark after, int size, Consumer<FoundArticle> answer)
      throws IOException, QueryException {
    Query asked = QueryLanguage.articles(query, articles);
    ScoreDoc last = after == null ? null : after.byScore();
    ScoreDoc[] hits = searcher.searchAfter(last, asked, size + 1).scoreDocs;
    highlight(firstOf(hits, size), asked, answer);
    return new PartEnd(searcher.count(asked), Mark.ofScore(hits, size));
  }

  private void highlight(ScoreDoc[] page, Query asked, Consumer<FoundArticle> answer)
      throws IOException {
    for (int i = 0; i < page.length; i += HIGHLIGHTED_AT_A_TIME) {
      int end = Math.min(i + HIGHLIGHTED_AT_A_TIME, page.length);
      reading.articles(List.of(page).subList(i, end), asked, SNIPPETS).forEach(answer);
    }
  }

  /**
   * All named speakers, one entry a speaker however articles write the name, most quoted first.
   *
   * @param prefix begin of any word of any of the names, case and accents aside; empty for all
   */
  public List<SpeakerCount> speakers(String prefix) throws IOException {
    return speakers().beginning(prefix);
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
    String code = Countries.codeOf(country);
    if (code == null) {
      throw QueryException.of("no country of that name or code: " + country);
    }
    return new Counts(searcher, articles).countriesWith(code);
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
    pages(
        limit,
        (after, size) -> searcher.searchAfter(after, query, size, NEWEST_FIRST),
        page -> on.read(page, answer));
    return searcher.count(query);
  }

  /**
   * A part of what {@link #articlesOn(Collection, int, Consumer)} hands over.
   *
   * @param after where the part before ended, for the same keys and state of the index; null for
   *     the first part
   * @param size at most that many articles, 1 or more
   */
  public PartEnd articlesOn(
      Collection<String> keys, @Nullable Mark after, int size, Consumer<ResolutionArticle> answer)
      throws IOException {
    ResolutionArticles on = new ResolutionArticles(searcher, reading, keys);
    ScoreDoc[] hits = newestAfter(on.query(), after, size + 1);
    on.read(firstOf(hits, size), answer);
    return new PartEnd(searcher.count(on.query()), Mark.ofDate(hits, size));
  }

  /** The number of articles in the index. */
  public int articleCount() throws IOException {
    return searcher.count(Blocks.ARTICLES);
  }

  /** The number of quotes in the index. */
  public int quoteCount() throws IOException {
    return searcher.count(Blocks.QUOTES);
  }

  /** One more than the number of the last document: no {@link Mark} is of a later one. */
  int maxDocument() {
    return searcher.getIndexReader().maxDoc();
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

  private ScoreDoc[] newestAfter(Query query, @Nullable Mark after, int size) throws IOException {
    ScoreDoc last = after == null ? null : after.byDate();
    return searcher.searchAfter(last, query, size, NEWEST_FIRST).scoreDocs;
  }

  private static ScoreDoc[] firstOf(ScoreDoc[] hits, int size) {
    return hits.length <= size ? hits : Arrays.copyOf(hits, size);
  }

  /** The collections that articles were ingested into, by name, each with how many it has. */
  public SortedMap<String, Integer> collections() throws IOException {
    return new Identifiers(searcher, reading).collections();
  }

  private @Nullable Query about(QuoteQuestion question) throws QueryException {
    return question.about() == null ? null : QueryLanguage.quotes(question.about(), articles);
  }

  private Query query(QuoteQuestion question, @Nullable Query about)
      throws IOException, QueryException {
    Collection<String> rows =
        question.speaker() == null ? List.of() : speakers().rowsOf(question.speaker());
    return QuoteQueries.of(question, rows, about, articles);
  }

  private Speakers speakers() throws IOException {
    if (patient != null) {
      return patient.speakers();
    }
    Speakers known = speakers;
    if (known == null) {
      known = Speakers.of(searcher, articles, aliases);
      speakers = known; // two threads may both make it; they make the same
    }
    return known;
  }

  private interface PageSearch {
    TopDocs next(@Nullable ScoreDoc after, int size) throws IOException;
  }

  private interface PageReader {
    void read(ScoreDoc[] page) throws IOException;
  }

  private static void pages(int limit, PageSearch search, PageReader reader) throws IOException {
    int left = limit <= 0 ? Integer.MAX_VALUE : limit;
    ScoreDoc last = null;
    while (left > 0) {
      int size = Math.min(left, PAGE);
      ScoreDoc[] page = search.next(last, size).scoreDocs;
      reader.read(page);
      if (page.length < size) {
        return;
      }
      last = page[page.length - 1];
      left -= page.length;
    }
  }
}
