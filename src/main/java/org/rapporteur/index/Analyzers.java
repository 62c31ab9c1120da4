package org.rapporteur.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes words: the same for writing and asking.
 *
 * <ul>
 *   <li>English words: lower case, no accents, no {@code 's}, Porter's stems; no stop words, so
 *       that phrases hold. {@code Sanctions} is {@code sanction}.
 *   <li>Plain words: lower case, no accents.
 *   <li>Names: as plain words, without apostrophes; in the index each word stands with its initial
 *       ({@link InitialsFilter}).
 * </ul>
 *
 * <p>All analyzers may be shared between threads.
 */
public final class Analyzers {
  /** For {@link Fields#TEXT}, {@link Fields#TITLE} and {@link Fields#QUOTE_TEXT}. */
  public static final Analyzer ENGLISH = new Words(true);

  /** For {@link Fields#SOURCE} and {@link Fields#ROLE}. */
  public static final Analyzer PLAIN = new Words(false);

  /** For a name that is asked for: its words, initials with their stops left in. */
  public static final Analyzer NAME_ASKED = new Names(false);

  /** For {@link Fields#SPEAKER} when written. */
  static final Analyzer NAME_WRITTEN = new Names(true);

  private static final Map<String, Analyzer> BY_FIELD =
      Map.of(
          Fields.SOURCE, PLAIN,
          Fields.ROLE, PLAIN,
          Fields.SPEAKER, NAME_WRITTEN);

  private Analyzers() {}

  /** The words of {@code text} as the index has them in {@code field}, in their order. */
  public static List<String> words(Analyzer analyzer, String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string in memory always reads
    }
    return words;
  }

  /** The analyzer of each field, for the writer. */
  static Analyzer byField() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return BY_FIELD.getOrDefault(field, ENGLISH);
      }
    };
  }

  private static final class Words extends Analyzer {
    private final boolean english;

    Words(boolean english) {
      this.english = english;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stream = english ? new EnglishPossessiveFilter(words) : words;
      stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
      return new TokenStreamComponents(words, english ? new PorterStemFilter(stream) : stream);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in)); // for prefixes and wildcards
    }
  }

  private static final class Names extends Analyzer {
    /** Between two names of one quote, so that words of one never pass for the other's. */
    private static final int GAP = 100;

    private static final NormalizeCharMap APOSTROPHES;

    static {
      NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
      for (String apostrophe : new String[] {"'", "’", "‘", "ʼ", "`"}) {
        map.add(apostrophe, "");
      }
      APOSTROPHES = map.build();
    }

    private final boolean initials;

    Names(boolean initials) {
      this.initials = initials;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return new MappingCharFilter(APOSTROPHES, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(words));
      return new TokenStreamComponents(words, initials ? new InitialsFilter(stream) : stream);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
