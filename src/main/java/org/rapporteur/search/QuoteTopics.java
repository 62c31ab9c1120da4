package org.rapporteur.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.rapporteur.index.Analyzers;
import org.rapporteur.index.Fields;

/** What quotes are about: the words that set them apart, and the people whom they name. */
final class QuoteTopics {
  /** Shorter words are rarely a topic. */
  private static final int SHORTEST = 4;

  /**
   * Words that say nothing by themselves: the list of the Snowball project, which Lucene brings.
   */
  private static final CharArraySet EMPTY_WORDS = emptyWords();

  /** So many tell what somebody speaks of; all of them might take seconds. */
  static final int MOST_QUOTES = 500;

  private final IndexSearcher searcher;
  private final Speakers speakers;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<SpeakerCount, Integer> named = new HashMap<>();

  QuoteTopics(IndexSearcher searcher, Speakers speakers) {
    this.searcher = searcher;
    this.speakers = speakers;
  }

  /** What {@code texts} of quotes are about, at most so many words and people. */
  Topics of(List<String> texts, int most) throws IOException {
    for (String text : texts) {
      add(text);
    }
    return new Topics(words(most), people(most));
  }

  private static CharArraySet emptyWords() {
    try (InputStream in = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      CharArraySet words =
          CharArraySet.copy(WordlistLoader.getSnowballWordSet(in, StandardCharsets.UTF_8));
      words.addAll(List.of("also", "just", "many", "much", "must", "shall", "will"));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is on the class path
    }
  }

  private void add(String text) throws IOException {
    Set<String> stems = new HashSet<>();
    try (TokenStream tokens =
        Analyzers.ENGLISH.tokenStream(Fields.QUOTE_TEXT, new StringReader(text))) {
      CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String word = text.substring(place.startOffset(), place.endOffset());
        if (word.length() >= SHORTEST
            && word.chars().allMatch(Character::isLetter)
            && !EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
          stems.add(stem.toString());
          written.merge(stem.toString(), word, QuoteTopics::plainer);
        }
      }
      tokens.end();
    }
    stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    Set<SpeakerCount> people = new LinkedHashSet<>(speakers.namedIn(text));
    people.forEach(one -> named.merge(one, 1, Integer::sum));
  }

  /** {@code water} rather than {@code Water}, {@code sanction} rather than {@code sanctions}. */
  private static String plainer(String one, String other) {
    Comparator<String> order =
        Comparator.comparing((String word) -> Character.isUpperCase(word.charAt(0)))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());
    return order.compare(one, other) <= 0 ? one : other;
  }

  /**
   * The words that are in the most of these quotes and the fewest others (the number of quotes
   * times the logarithm of all quotes to those with the word, as in tf-idf), the best first.
   */
  private List<QuoteWord> words(int most) throws IOException {
    int all = Math.max(1, searcher.getIndexReader().getDocCount(Fields.QUOTE_TEXT));
    Map<String, Double> scores = new HashMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int everywhere =
          Math.max(
              count.getValue(),
              searcher.getIndexReader().docFreq(new Term(Fields.QUOTE_TEXT, count.getKey())));
      if (count.getValue() > 1) {
        scores.put(count.getKey(), count.getValue() * Math.log(1 + (double) all / everywhere));
      }
    }
    List<String> stems = new ArrayList<>(scores.keySet());
    stems.sort(
        Comparator.comparingDouble((String stem) -> -scores.getOrDefault(stem, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    return stems.stream()
        .limit(most)
        .map(stem -> new QuoteWord(written.getOrDefault(stem, stem), counts.getOrDefault(stem, 0)))
        .toList();
  }

  /** The people named, the most frequent first. */
  private List<SpeakerMention> people(int most) {
    return named.entrySet().stream()
        .map(one -> new SpeakerMention(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparingInt((SpeakerMention one) -> -one.quotes())
                .thenComparing(one -> one.speaker().name()))
        .limit(most)
        .toList();
  }
}
