package org.rapporteur.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.PreparedArticle;

/**
 * News of any size, the same for the same seed: articles of about 320 words over ten years, each
 * with five quotes (one in ten of them in a few other articles too), one to four countries and
 * mostly a resolution. {@link MadePeople} says who speaks, {@link MadeWords} of what.
 */
@NullMarked
public final class MadeNews {
  /** How many quotes each article has. */
  public static final int QUOTES_AN_ARTICLE = 5;

  /** No article is older. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  /** Over so many days they go. */
  public static final int DAYS = 3_650;

  private static final int AT_A_TIME = 1_000;

  private final long seed;
  private final MadePeople people;
  private final AtomicLong factsSize = new AtomicLong();
  private final AtomicLong textSize = new AtomicLong();

  /** News of so many speakers. */
  public MadeNews(long seed, int speakers) {
    this.seed = seed;
    this.people = new MadePeople(speakers);
  }

  /** The full name of the speaker of that rank, the most quoted being 0. */
  public static String speaker(int rank) {
    return MadePeople.name(rank);
  }

  /**
   * What somebody said in some year with one of two words; the more often someone is quoted, the
   * more often asked for.
   */
  public QuoteQuestion question(Random random) {
    String speaker = people.name(random);
    String words =
        MadeWords.ALL.get(random.nextInt(50)) + " OR " + MadeWords.ALL.get(random.nextInt(500));
    LocalDate from = FIRST_DAY.plusDays(random.nextInt(DAYS - 365));
    LocalDate to = from.plusDays(365);
    return new QuoteQuestion(
        speaker, words, null, null, null, null, Set.of(), Set.of(), from, to, null, 0);
  }

  /** Writes so many articles. */
  public void write(FactIndexWriter index, int articles) throws IndexException {
    for (int first = 0; first < articles; first += AT_A_TIME) {
      int end = Math.min(articles, first + AT_A_TIME);
      List<PreparedArticle> prepared =
          IntStream.range(first, end).parallel().mapToObj(i -> prepare(index, i)).toList();
      for (PreparedArticle article : prepared) {
        index.put(article);
      }
    }
    index.commit();
  }

  /** The bytes of all facts written so far as JSON Lines, the articles' texts left out. */
  public long factsSize() {
    return factsSize.get();
  }

  /** The bytes of all articles' texts written so far. */
  public long textSize() {
    return textSize.get();
  }

  private PreparedArticle prepare(FactIndexWriter index, int number) {
    MadeArticle made = new MadeArticle(number, new Random(seed * 1_000_003 + number), people);
    Article article = made.article();
    ArticleFacts facts = made.facts();
    factsSize.addAndGet(FactsJson.write(facts).getBytes(StandardCharsets.UTF_8).length + 1L);
    textSize.addAndGet(article.text().getBytes(StandardCharsets.UTF_8).length);
    return index.prepare("made", article, facts);
  }
}
