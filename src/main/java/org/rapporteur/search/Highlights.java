package org.rapporteur.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.index.Analyzers;

/** Finds the words that were asked for in the texts that were found. */
final class Highlights {
  /** Passages longer than this are cut around their first match. */
  private static final int LONGEST = 320;

  private static final int BEFORE_MATCH = 100;

  private final IndexSearcher searcher;

  Highlights(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The best {@code most} sentences of each document's {@code field}, a list a document. */
  List<List<Snippet>> sentences(String field, Query query, int[] documents, int most)
      throws IOException {
    return new Highlighter(searcher, BreakIterator.getSentenceInstance(Locale.ROOT), 1)
        .of(field, query, documents, most);
  }

  /** The matches in the whole of each document's {@code field}, a list a document. */
  List<List<Span>> matches(String field, Query query, int[] documents) throws IOException {
    List<List<Span>> matches = new ArrayList<>();
    for (List<Snippet> whole :
        new Highlighter(searcher, new WholeBreakIterator(), 0).of(field, query, documents, 1)) {
      matches.add(whole.isEmpty() ? List.of() : whole.get(0).matches());
    }
    return matches;
  }

  private static final class Highlighter extends UnifiedHighlighter {
    Highlighter(IndexSearcher searcher, BreakIterator breaks, int withoutMatch) {
      super(
          UnifiedHighlighter.builder(searcher, Analyzers.ENGLISH)
              .withBreakIterator(() -> (BreakIterator) breaks.clone())
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withMaxNoHighlightPassages(withoutMatch)
              .withFormatter(new Snippets(breaks instanceof WholeBreakIterator)));
    }

    List<List<Snippet>> of(String field, Query query, int[] documents, int most)
        throws IOException {
      Map<String, Object[]> found =
          highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {most});
      List<List<Snippet>> snippets = new ArrayList<>();
      for (@Nullable Object of : found.getOrDefault(field, new Object[documents.length])) {
        snippets.add(of instanceof Passages passages ? passages.snippets() : List.of());
      }
      return snippets;
    }
  }

  private record Passages(List<Snippet> snippets) {}

  private static final class Snippets extends PassageFormatter {
    private final boolean whole;

    Snippets(boolean whole) {
      this.whole = whole;
    }

    @Override
    public Object format(Passage[] passages, String content) {
      int head = whole ? 0 : HeadLines.end(content);
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        if (tellsOfText(passage, head)) {
          snippets.add(snippet(passage, content, head));
        }
      }
      return new Passages(
          snippets.isEmpty() && head < content.length()
              ? List.of(opening(content, head))
              : snippets);
    }

    /** Whether a passage has a match behind the head lines, or is shown for want of matches. */
    private static boolean tellsOfText(Passage passage, int head) {
      int matches = passage.getNumMatches();
      return matches == 0
          ? passage.getEndOffset() > head
          : passage.getMatchStarts()[matches - 1] >= head;
    }

    /** The first sentence behind the head lines, where all that was asked for stands in these. */
    private static Snippet opening(String content, int head) {
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
      sentences.setText(content);
      int end = Math.min(sentences.following(head), head + LONGEST);
      return new Snippet(oneLine(content.substring(head, end)), head, List.of());
    }

    private static String oneLine(String piece) {
      return piece.replace('\n', ' ').replace('\r', ' ').stripTrailing();
    }

    private Snippet snippet(Passage passage, String content, int head) {
      int begin = Math.max(passage.getStartOffset(), head);
      int end = Math.min(passage.getEndOffset(), content.length());
      int first = passage.getNumMatches() == 0 ? begin : passage.getMatchStarts()[0];
      if (!whole && end - begin > LONGEST) {
        begin = Math.max(begin, first - BEFORE_MATCH);
        end = Math.min(end, begin + LONGEST);
      }
      List<Span> matches = new ArrayList<>();
      int last = 0;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = Math.max(passage.getMatchStarts()[i] - begin, last);
        int to = Math.min(passage.getMatchEnds()[i], end) - begin;
        if (from < to) { // equal or overlapping ones count once
          matches.add(new Span(from, to));
          last = to;
        }
      }
      String piece = content.substring(begin, end);
      String line = whole ? piece : oneLine(piece);
      matches.removeIf(match -> match.end() > line.length());
      return new Snippet(line, begin, matches);
    }
  }
}
