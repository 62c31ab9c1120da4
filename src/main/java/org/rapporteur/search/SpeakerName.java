package org.rapporteur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Analyzers;
import org.rapporteur.index.Fields;

/**
 * A name that is asked for: all its words in one speaker's name, in any order.
 *
 * <p>Case and accents don't matter. An initial stands for any word that begins with it ({@code J F
 * Kennedy} finds {@code John F. Kennedy}), and a word for its initial ({@code John Kennedy} finds
 * {@code J. Kennedy}), as long as one word is there in full. {@code Mr} and the like are left out.
 */
final class SpeakerName {
  /** More than the words of a name, less than the gap between two names of one quote. */
  private static final int WIDEST_NAME = 60;

  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "madam");

  private SpeakerName() {}

  /** Quotes by a speaker so named; null where {@code name} has no words. */
  static @Nullable Query query(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return null;
    }
    if (words.size() == 1 && isWhole(words.get(0))) {
      return new TermQuery(new Term(Fields.SPEAKER, words.get(0)));
    }
    List<IntervalsSource> all = new ArrayList<>();
    List<IntervalsSource> whole = new ArrayList<>();
    for (String word : words) {
      all.add(source(word));
      if (isWhole(word)) {
        whole.add(Intervals.term(word));
      }
    }
    IntervalsSource inOneName =
        Intervals.maxwidth(WIDEST_NAME, Intervals.unordered(all.toArray(IntervalsSource[]::new)));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new IntervalQuery(Fields.SPEAKER, inOneName), Occur.MUST);
    if (!whole.isEmpty()) {
      IntervalsSource any = Intervals.or(whole.toArray(IntervalsSource[]::new));
      query.add(new IntervalQuery(Fields.SPEAKER, any), Occur.FILTER);
    }
    return query.build();
  }

  private static boolean isWhole(String word) {
    return word.indexOf('.') < 0 && !isInitial(word);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1
        && Character.isLetter(word.charAt(0))
        && !Character.isIdeographic(word.charAt(0));
  }

  /** What one word may stand as: see the initials filter of the index. */
  private static IntervalsSource source(String word) {
    if (isInitial(word)) {
      return Intervals.term(word + "."); // beside every word that begins with it
    }
    if (word.indexOf('.') > 0) {
      List<IntervalsSource> initials = new ArrayList<>();
      for (String letter : word.split("\\.+", -1)) {
        if (!letter.isEmpty()) {
          initials.add(Intervals.term(letter.charAt(0) + "."));
        }
      }
      return Intervals.or(
          Intervals.term(word.replace(".", "")), // U.S. as US
          Intervals.ordered(initials.toArray(IntervalsSource[]::new)));
    }
    return Intervals.or(Intervals.term(word), Intervals.term(word.substring(0, 1)));
  }

  /** The words of a name as the index has them, without {@code Mr} and the like. */
  static List<String> words(String name) {
    List<String> words = Analyzers.words(Analyzers.NAME_ASKED, Fields.SPEAKER, name);
    List<String> named = words.stream().filter(word -> !HONORIFICS.contains(word)).toList();
    return named.isEmpty() ? words : named;
  }
}
