package org.rapporteur.training;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.encoder.WordPieces;
import org.rapporteur.evaluation.GoldArticle;
import org.rapporteur.fact.Span;
import org.rapporteur.text.Entity;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;
import org.rapporteur.text.Window;
import org.rapporteur.text.WindowCutter;

/**
 * Writes articles with gold attributions as the windows that the encoder learns from: JSON Lines.
 *
 * <pre>
 * {"article", "pieces": [...], "features": [...], "words": [...],   as the encoder reads them
 *  "own": n,                       the words before it are context: nothing is learned from them
 *  "begins": [...],                the words that paragraphs begin with, "own" the first of them
 *  "labels": [...],                0 outside, 1 and 2 begin and inside of a source, 3 and 4 of a cue,
 *                                  5 and 6 of a content
 *  "links": [...],                 a content's words: the first word of their cue; a cue's words: the
 *                                  first word of their source; -1 for none, -2 for nothing to learn
 *  "names": [...], "tags": [...]}  silver: entity types, Penn Treebank tags
 * </pre>
 */
public final class TrainingWindows implements AutoCloseable {
  private static final int NONE = -1;
  private static final int UNKNOWN = -2;
  private static final String NO_NAME = "O";

  private final Silver silver;
  private final WindowCutter cutter;
  private final JsonGenerator json;

  /** Writes to {@code out}, in UTF-8. */
  public TrainingWindows(WordPieces wordPieces, Silver silver, OutputStream out)
      throws IOException {
    this.silver = silver;
    this.cutter = new WindowCutter(wordPieces, WindowCutter.LONGEST_LEARNED);
    this.json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /** Writes the windows of one article. */
  public void write(PreparedText text, GoldArticle gold) throws IOException {
    int size = text.tokens().size();
    int[] labels = new int[size];
    int[] links = new int[size];
    Arrays.fill(links, UNKNOWN);
    for (GoldArticle.Attribution attribution : gold.attributions()) {
      label(text, attribution.source(), 1, labels);
      label(text, attribution.cue(), 3, labels);
      label(text, attribution.content(), 5, labels);
      int cue = first(text, attribution.cue());
      link(text, attribution.content(), cue < 0 ? UNKNOWN : cue, links);
      link(text, attribution.cue(), first(text, attribution.source()), links);
    }
    String[] names = new String[size];
    Arrays.fill(names, NO_NAME);
    for (Entity entity : silver.names(text)) {
      Arrays.fill(names, entity.firstToken(), entity.endToken(), entity.type().name());
    }
    String[] tags = new String[size];
    for (Sentence sentence : text.sentences()) {
      List<String> ofSentence = silver.tags(text.tokens(sentence));
      for (int i = 0; i < ofSentence.size(); i++) {
        tags[sentence.firstToken() + i] = ofSentence.get(i);
      }
    }
    Set<Integer> begins = begins(text);
    for (Window window : cutter.cut(text)) {
      Set<Integer> ownBegins = new TreeSet<>(begins);
      ownBegins.add(window.ownToken());
      json.writeStartObject();
      json.writeStringField("article", gold.id());
      write("pieces", window.input().pieces(), 0, window.input().pieces().length);
      write("features", window.input().features(), 0, window.input().features().length);
      write("words", window.input().words(), 0, window.input().words().length);
      json.writeNumberField("own", window.ownToken() - window.firstToken());
      int[] within =
          ownBegins.stream()
              .filter(begin -> begin >= window.ownToken() && begin < window.endToken())
              .mapToInt(begin -> begin - window.firstToken())
              .toArray();
      write("begins", within, 0, within.length);
      write("labels", begun(labels, ownBegins), window.firstToken(), window.endToken());
      write("links", within(window, links), 0, window.endToken() - window.firstToken());
      write("names", names, window);
      write("tags", tags, window);
      json.writeEndObject();
    }
  }

  private static Set<Integer> begins(PreparedText text) {
    Set<Integer> begins = new TreeSet<>();
    for (Paragraph paragraph : text.paragraphs()) {
      if (paragraph.firstSentence() < paragraph.endSentence()) {
        begins.add(text.sentences().get(paragraph.firstSentence()).firstToken());
      }
    }
    return begins;
  }

  /**
   * The labels as a chain may have them: what goes on behind another label, as where attributions
   * overlap, or over a begin, begins there.
   */
  private static int[] begun(int[] labels, Set<Integer> begins) {
    int[] begun = labels.clone();
    for (int i = 0; i < begun.length; i++) {
      boolean inside = begun[i] > 0 && begun[i] % 2 == 0;
      boolean goesOn = i > 0 && !begins.contains(i) && (begun[i - 1] + 1) / 2 == (begun[i] + 1) / 2;
      begun[i] = inside && !goesOn ? begun[i] - 1 : begun[i];
    }
    return begun;
  }

  private static void label(PreparedText text, List<Span> spans, int begin, int[] labels) {
    for (Span span : spans) {
      int label = begin;
      for (Token token : text.tokens(span)) {
        if (isMostlyIn(token, span)) {
          labels[token.index()] = label;
          label = begin + 1;
        }
      }
    }
  }

  private static void link(PreparedText text, List<Span> spans, int target, int[] links) {
    for (Span span : spans) {
      for (Token token : text.tokens(span)) {
        if (isMostlyIn(token, span)) {
          links[token.index()] = target;
        }
      }
    }
  }

  private static int first(PreparedText text, List<Span> spans) {
    for (Span span : spans) {
      for (Token token : text.tokens(span)) {
        if (isMostlyIn(token, span)) {
          return token.index();
        }
      }
    }
    return NONE;
  }

  private static boolean isMostlyIn(Token token, Span span) {
    int inside = Math.min(token.end(), span.end()) - Math.max(token.begin(), span.begin());
    return 2 * inside >= token.end() - token.begin();
  }

  /** Links to words outside of the window can't be learned there. */
  private static int[] within(Window window, int[] links) {
    int[] own = Arrays.copyOfRange(links, window.firstToken(), window.endToken());
    for (int i = 0; i < own.length; i++) {
      if (own[i] >= 0) {
        boolean inside = own[i] >= window.firstToken() && own[i] < window.endToken();
        own[i] = inside ? own[i] - window.firstToken() : UNKNOWN;
      }
    }
    return own;
  }

  private void write(String field, int[] values, int from, int to) throws IOException {
    json.writeFieldName(field);
    json.writeArray(values, from, to - from);
  }

  private void write(String field, String[] values, Window window) throws IOException {
    json.writeFieldName(field);
    json.writeArray(values, window.firstToken(), window.endToken() - window.firstToken());
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
