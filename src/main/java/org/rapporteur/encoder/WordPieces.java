package org.rapporteur.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary (Devlin et al., NAACL 2019): the longest
 * piece that fits, then the longest that goes on, to the word's end.
 *
 * <p>Example: {@code unlinked} gives the ids of {@code un, ##link, ##ed}.
 *
 * <p>May be shared between threads.
 */
public final class WordPieces {
  /** Longer words (addresses, tables without blanks) are cut: their rest tells nothing. */
  static final int MOST_PIECES = 24;

  private static final int LONGEST_WORD = 100; // in BERT too, a longer one is unknown as a whole
  private static final String GOES_ON = "##";

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;
  private final int begin;
  private final int end;

  private WordPieces(Iterable<String> vocabulary) {
    for (String piece : vocabulary) {
      ids.put(piece, ids.size());
    }
    unknown = special("[UNK]");
    begin = special("[CLS]");
    end = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /**
   * Reads a vocabulary: one piece a line, its id is the number of lines before it.
   *
   * @throws IOException if it can't be read
   */
  public static WordPieces read(Reader vocabulary) throws IOException {
    return new WordPieces(new BufferedReader(vocabulary).lines().toList());
  }

  /** Of a vocabulary's pieces in the order of their ids. */
  static WordPieces of(List<String> vocabulary) {
    return new WordPieces(vocabulary);
  }

  /** The piece that stands before the first word of a window. */
  public int begin() {
    return begin;
  }

  /** The piece that stands behind the last word of a window. */
  public int end() {
    return end;
  }

  /**
   * The pieces of one word; at least one, for what the vocabulary can't spell is {@code [UNK]}.
   *
   * @param word a token of any kind, in any case
   */
  public int[] of(String word) {
    Integer whole = ids.get(word); // most words are in lower case and known as they are
    if (whole != null && whole > end) {
      return new int[] {whole};
    }
    Pieces pieces = new Pieces();
    String plain = plain(word);
    int from = 0;
    for (int i = 0; i < plain.length(); ) {
      int character = plain.codePointAt(i);
      int next = i + Character.charCount(character);
      if (standsAlone(character)) {
        pieces.add(plain.substring(from, i));
        pieces.add(plain.substring(i, next));
        from = next;
      } else if (Character.isWhitespace(character) || isControl(character)) {
        pieces.add(plain.substring(from, i));
        from = next;
      }
      i = next;
    }
    pieces.add(plain.substring(from));
    return pieces.toArray();
  }

  /** In lower case, without accents. */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
      }
    }
    return lower;
  }

  /** Punctuation, all of ASCII's symbols, and the characters of Chinese and Japanese. */
  private static boolean standsAlone(int character) {
    if (character < 0x80) {
      return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(character);
    };
  }

  private static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      default -> character == 0xFFFD;
    };
  }

  /** The pieces of one word under way. */
  private final class Pieces {
    private int[] found = new int[4];
    private int size;

    /** Adds the pieces of {@code part}, or {@code [UNK]} where it can't be spelled. */
    void add(String part) {
      int before = size;
      if (part.length() > LONGEST_WORD) {
        add(unknown);
        return;
      }
      for (int i = 0; i < part.length(); ) {
        int pieceEnd = part.length();
        Integer id = null;
        while (id == null && pieceEnd > i) {
          String piece = part.substring(i, pieceEnd);
          id = ids.get(i == 0 ? piece : GOES_ON + piece);
          if (id == null) {
            pieceEnd--;
          }
        }
        if (id == null) {
          size = before;
          add(unknown);
          return;
        }
        add(id);
        i = pieceEnd;
      }
    }

    private void add(int id) {
      if (size < MOST_PIECES) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = id;
      }
    }

    int[] toArray() {
      return size == 0 ? new int[] {unknown} : Arrays.copyOf(found, size);
    }
  }
}
