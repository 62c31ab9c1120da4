package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.encoder.EncoderInput;
import org.rapporteur.encoder.WordPieces;

/**
 * Cuts a text into windows for the encoder: as many whole paragraphs as fit; a paragraph that is
 * longer than a window is cut between its sentences, a longer sentence between its words, and what
 * comes behind such a cut has the words before it as context.
 *
 * <p>May be shared between threads.
 */
public final class WindowCutter {
  /**
   * Pieces in a window when a text is read, its begin and end piece among them: 256 find no more.
   */
  static final int LONGEST = 144;

  /** The same when the encoder learns: the most that it has positions for. */
  public static final int LONGEST_LEARNED = 256;

  /** Pieces of context behind a cut. */
  static final int CONTEXT = 48;

  private final WordPieces wordPieces;
  private final int room;

  /** Cuts for reading, into the pieces of {@code wordPieces}. */
  public WindowCutter(WordPieces wordPieces) {
    this(wordPieces, LONGEST);
  }

  /** Cuts into windows of at most {@code longest} pieces. */
  public WindowCutter(WordPieces wordPieces, int longest) {
    this.wordPieces = wordPieces;
    this.room = longest - 2;
  }

  /** The windows, in text order; each token is in one of them as its own, none gives no window. */
  public List<Window> cut(PreparedText text) {
    return new Cutting(text).cut();
  }

  /** The cutting of one text. */
  private final class Cutting {
    private final PreparedText text;
    private final int[][] pieces;
    private final int[] features;
    private final List<Window> windows = new ArrayList<>();
    private int first; // of the window under way
    private int own;
    private int end;
    private int size; // pieces from first to end

    Cutting(PreparedText text) {
      this.text = text;
      this.features = WordFeatures.of(text);
      this.pieces = new int[text.tokens().size()][];
      for (Token token : text.tokens()) {
        pieces[token.index()] = wordPieces.of(token.text());
      }
    }

    List<Window> cut() {
      for (Paragraph paragraph : text.paragraphs()) {
        List<Sentence> sentences = text.sentences(paragraph);
        if (!sentences.isEmpty()) {
          int paragraphFirst = sentences.get(0).firstToken();
          int paragraphEnd = sentences.get(sentences.size() - 1).endToken();
          add(paragraphFirst, paragraphEnd, paragraphFirst, sentences);
        }
      }
      finish();
      return windows;
    }

    /**
     * Adds tokens to the window under way if they fit, else to the next one, part by part if need
     * be.
     *
     * @param floor the first token that may serve as context
     * @param parts what the tokens may be cut into; none means single words
     */
    private void add(int from, int to, int floor, List<Sentence> parts) {
      int more = sizeOf(from, to);
      if (size + more > room && end > own) {
        finish();
        begin(from, floor);
      }
      if (size + more <= room) {
        end = to;
        size += more;
      } else if (parts.size() > 1) {
        for (Sentence part : parts) {
          add(part.firstToken(), part.endToken(), floor, List.of());
        }
      } else {
        for (int i = from; i < to; i++) {
          add(i, i + 1, floor, List.of());
        }
      }
    }

    /** Begins a window for the tokens from {@code token} on, with context from {@code floor} on. */
    private void begin(int token, int floor) {
      first = token;
      own = token;
      end = token;
      size = 0;
      while (first > floor && size + pieces[first - 1].length <= CONTEXT) {
        size += pieces[--first].length;
      }
    }

    private void finish() {
      if (end > own) {
        windows.add(new Window(first, own, end, input()));
        own = end;
      }
    }

    private EncoderInput input() {
      int[] ids = new int[size + 2];
      int[] featureOf = new int[size + 2];
      int[] words = new int[end - first];
      int at = 0;
      ids[at++] = wordPieces.begin();
      for (int i = first; i < end; i++) {
        words[i - first] = at;
        System.arraycopy(pieces[i], 0, ids, at, pieces[i].length);
        Arrays.fill(featureOf, at, at + pieces[i].length, features[i]);
        at += pieces[i].length;
      }
      ids[at] = wordPieces.end();
      return new EncoderInput(ids, featureOf, words);
    }

    private int sizeOf(int from, int to) {
      int sum = 0;
      for (int i = from; i < to; i++) {
        sum += pieces[i].length;
      }
      return sum;
    }
  }
}
