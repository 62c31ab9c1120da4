package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Fields;
import org.rapporteur.index.Shingles;

/**
 * Takes the same quote of several articles together, also where papers cut or edited it.
 *
 * <p>Two are the same where they have most pairs of neighbouring words in common, or the shorter is
 * cut from the longer; a short one besides only if its speaker is the same. Used for one answer.
 */
final class DistinctQuotes {
  private static final double NEAR = 0.6;
  private static final double CUT = 0.8;

  /** Pairs of words from which on a quote is nobody else's by chance. */
  private static final int LONG = 8;

  private final IndexSearcher searcher;
  private final Reading reading;
  private final NearDuplicates near;
  private final FixedBitSet told;

  DistinctQuotes(IndexSearcher searcher, Reading reading) {
    this.searcher = searcher;
    this.reading = reading;
    this.near =
        new NearDuplicates(searcher, Blocks.QUOTES, Fields.QUOTE_TEXT, DistinctQuotes::isNear);
    this.told = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  static boolean isNear(Shingles one, Shingles other) {
    return one.jaccard(other) >= NEAR
        || (Math.min(one.size(), other.size()) >= LONG && one.containment(other) >= CUT);
  }

  /** The quote of {@code hit} with all articles that have it; null where it was told before. */
  @Nullable DistinctQuote next(ScoreDoc hit, @Nullable Query about) throws IOException {
    if (told.get(hit.doc)) {
      return null;
    }
    FoundQuote quote = reading.quotes(new ScoreDoc[] {hit}, about).get(0);
    Map<Integer, ArticleHead> articles = new LinkedHashMap<>();
    for (int member : members(hit.doc, quote)) {
      told.set(member);
      int article = reading.articleOf(member);
      articles.put(article, reading.head(article));
    }
    List<ArticleHead> heads = new ArrayList<>(articles.values());
    heads.sort(ArticleHead.EARLIEST_FIRST);
    String first = heads.get(0).day();
    return new DistinctQuote(quote, first.isEmpty() ? null : first, heads);
  }

  private List<Integer> members(int document, FoundQuote quote) throws IOException {
    List<Integer> members = new ArrayList<>(near.of(quote.text()));
    if (Shingles.of(quote.text()).size() < LONG) {
      PersonName speaker = speaker(document);
      List<Integer> others = new ArrayList<>();
      for (int member : members) {
        PersonName other = speaker(member);
        if (speaker.standsFor(other) == null && other.standsFor(speaker) == null) {
          others.add(member);
        }
      }
      members.removeAll(others);
    }
    if (!members.contains(document)) {
      members.add(document); // too short to have a sketch, or nobody's
    }
    return members;
  }

  /** The name of the main speaker, no words where there is none. */
  private PersonName speaker(int document) throws IOException {
    StoredFields stored = searcher.storedFields();
    String row = stored.document(document, Set.of(Fields.SPEAKER_SHOWN)).get(Fields.SPEAKER_SHOWN);
    String name = row == null ? null : FoundSpeaker.of(row).name();
    return PersonName.of(name == null ? "" : name);
  }
}
