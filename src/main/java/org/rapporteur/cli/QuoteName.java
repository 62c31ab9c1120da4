package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.index.Correction;
import org.rapporteur.search.ArticleHead;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A quote as lists name it: {@code 2024/water.txt#q61}, article and quote.
 *
 * @param article the article's id, or an end of collection and id
 * @param quote the quote's id in it
 */
record QuoteName(String article, String quote) {
  /** Reads what users write. */
  static final class Reader implements ITypeConverter<QuoteName> {
    @Override
    public QuoteName convert(String value) {
      int mark = value.lastIndexOf('#'); // an article's id may have one too
      if (mark <= 0 || mark == value.length() - 1) {
        throw new TypeConversionException(
            "'" + value + "' names no quote; write article and quote: 2024/water.txt#q61");
      }
      return new QuoteName(value.substring(0, mark), value.substring(mark + 1));
    }
  }

  static QuoteName of(Correction correction) {
    return new QuoteName(correction.article(), correction.found().id());
  }

  /** The quote of that id in another article. */
  QuoteName in(ArticleHead head) {
    return new QuoteName(head.id(), quote);
  }

  /** Those of {@code corrections} that it may mean: of that very article, else of such an end. */
  List<Correction> among(List<Correction> corrections) {
    List<Correction> ending =
        corrections.stream()
            .filter(correction -> correction.found().id().equals(quote))
            .filter(
                correction ->
                    (correction.collection() + "/" + correction.article()).endsWith(article))
            .toList();
    List<Correction> exact =
        ending.stream().filter(correction -> correction.article().equals(article)).toList();
    return exact.isEmpty() ? ending : exact;
  }

  @Override
  public String toString() {
    return article + "#" + quote;
  }
}
