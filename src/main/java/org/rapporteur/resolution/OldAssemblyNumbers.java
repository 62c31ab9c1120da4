package org.rapporteur.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.reference.ResolutionSymbol;

/**
 * Tells the General Assembly's numbers of before 1976 from the Security Council's, which are as
 * plain, by the year and the body that the sentence tells.
 */
final class OldAssemblyNumbers {
  private static final int YEAR_REACH = 14;
  private static final int ADOPTER_REACH = 10;
  private static final Set<String> MONTHS = Lexicon.group("month");
  private static final Set<String> ADOPT = Lexicon.group("adopt");

  private final Reading reading;

  OldAssemblyNumbers(Reading reading) {
    this.reading = reading;
  }

  /**
   * {@code resolution 2758, adopted in 1971}: the year tells the Assembly's number from the
   * Council's, and its session.
   */
  @Nullable ResolutionSymbol symbol(Hit hit, @Nullable Body named) {
    int number = Numbers.valueOf(hit.written());
    if (number <= 0) {
      return null;
    }
    int token = reading.text().tokenAt(hit.span().begin());
    ResolutionSymbol council = ResolutionSymbol.ofNumber(Body.UNSC, hit.written());
    int end = Math.min(reading.unitEnd(token), token + YEAR_REACH);
    for (int i = token + 2; i < end; i++) {
      int year = isYearSaid(i) ? Numbers.valueOf(reading.word(i)) : -1;
      boolean councils = council != null && Integer.valueOf(year).equals(council.year());
      if (year > 0) { // the nearest alone: 242 of 1967 and 338 of 1973
        boolean assemblys = named == Body.UNGA || !councils;
        return assemblys ? ResolutionSymbol.ofAssembly(number, year) : null;
      }
    }
    // On 29 November 1947 the General Assembly adopted resolution 181.
    boolean told = named == Body.UNGA || isAdoptedBefore(token);
    for (int i = token; told && i > reading.unitBegin(token); i--) {
      if (isYearSaid(i)) {
        int year = Numbers.valueOf(reading.word(i));
        boolean councils = council != null && Integer.valueOf(year).equals(council.year());
        return councils && named == null ? null : ResolutionSymbol.ofAssembly(number, year);
      }
    }
    return null;
  }

  /** {@code in 1947}, {@code of 29 November 1947}, {@code November 29, 1947}. */
  private boolean isYearSaid(int i) {
    String before = reading.word(i - 1);
    boolean month = reading.is(i - 1, MONTHS) || (before.equals(",") && reading.is(i - 3, MONTHS));
    boolean said = before.equals("in") || before.equals("of") || month;
    return said && reading.word(i).length() == 4 && Numbers.valueOf(reading.word(i)) > 0;
  }

  private boolean isAdoptedBefore(int token) {
    for (int i = token - 1; i >= token - 3 && i >= 0; i--) {
      if (reading.is(i, ADOPT)) {
        return true;
      }
    }
    return false;
  }

  /** The body that the words before a number tell to have adopted it; null where none is told. */
  @Nullable Body adopter(int first) {
    boolean adopts = false;
    int begin = reading.unitBegin(first);
    for (int i = first - 1; i >= begin && i >= first - ADOPTER_REACH; i--) {
      BodyName name = reading.bodies().at(i);
      if (name != null && name.body() != null) {
        return adopts ? name.body() : null;
      }
      adopts |= reading.is(i, ADOPT);
    }
    return null;
  }
}
