package org.rapporteur.reference;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * A resolution's symbol or number, read and put into its canonical form.
 *
 * <p>Example: {@code S/RES/2728(2024)} and {@code UNSCR 2728} both have the canonical form {@code
 * S/RES/2728 (2024)}, the number 2728 and the year 2024.
 *
 * <p>The forms follow the UN's editorial practice: before 1976 the Assembly's session stands in
 * roman digits behind the number ({@code 3379 (XXX)}, {@code 3201 (S-VI)}), since then before it
 * ({@code 78/265}, {@code S-32/1}, {@code ES-11/1}); the Security Council counts all its
 * resolutions in one row and adds the year; a letter names a part. Immutable, as all records are.
 *
 * @param canonical {@code A/RES/78/265}, {@code A/RES/217(III)}, {@code A/RES/75/101 A-B}, {@code
 *     A/HRC/RES/16/18}, {@code E/RES/2023/1}, {@code A/C.3/78/L.60/Rev.1}, {@code S/2022/155},
 *     {@code WHA78.1}, {@code GOV/2022/34}, {@code GC(66)/RES/10}, {@code P9_TA(2022)0052}, {@code
 *     2022/2564(RSP)}, {@code H.Con.Res. 83}, {@code AG/RES. 2964 (L-O/20)}
 * @param body whose resolution it is
 * @param number as it is spoken: {@code 78/265}, {@code 217 A (III)}; null for a draft's symbol
 * @param year of adoption where the number gives it, else null
 * @param session of the body where the number gives it, else null
 * @param draft whether it is the symbol of a draft
 */
public record ResolutionSymbol(
    String canonical,
    Body body,
    @Nullable String number,
    @Nullable Integer year,
    @Nullable Integer session,
    boolean draft) {

  /**
   * Reads a symbol: {@code A/RES/75/245 B}, {@code S/RES/1701}, {@code A/C.1/79/L.77}, {@code H.
   * Con. Res. 83}, {@code UNSCR 1701}. Case and blanks do not matter.
   *
   * <p>{@code S/2024/254} and {@code GOV/2022/34} are read as a draft and a resolution; whether
   * they are a letter or a report the symbol does not tell.
   *
   * @return null where {@code text} is no symbol as a whole: {@code S/PRST/2024/1}, {@code
   *     A/DEC/78/519}, {@code A/78/123}, any text of more than 160 characters
   */
  public static @Nullable ResolutionSymbol parse(String text) {
    return ResolutionSymbolParser.symbol(text);
  }

  /**
   * Reads a number as it is spoken of a body's resolutions: 1701 of the Security Council, {@code
   * 217 A (III)}, {@code 78/265} and {@code ES-11/1} of the General Assembly, {@code 16/18} of the
   * Human Rights Council, {@code 2023/1} of ECOSOC.
   *
   * <p>The Assembly numbered its resolutions through until 1975, so 2758 of the Assembly is {@code
   * A/RES/2758(XXVI)} and so is the symbol {@code A/RES/2758}; where the session of such a number
   * is not known for certain, it is none.
   *
   * @return null where the body's resolutions bear no such numbers, and for a number of the
   *     Security Council that is higher than any known without a year in brackets
   */
  public static @Nullable ResolutionSymbol ofNumber(Body body, String number) {
    return ResolutionSymbolParser.number(body, number);
  }

  /**
   * Reads any way of naming a resolution by its number: a symbol as {@link #parse} takes it, or a
   * number with or without its body and noun, before or behind.
   *
   * <p>Examples: {@code UNSC Res. 1701}, {@code Security Council resolution no. 1701 (2006)},
   * {@code resolution 1701 of the UN Security Council} and {@code 1701} give {@code S/RES/1701
   * (2006)}; {@code UNGA 78/265} gives {@code A/RES/78/265}; {@code House Joint Resolution 7} gives
   * {@code H.J.Res. 7}. Where no body is named, {@link #likelyBody} tells whose number it is. A
   * number of the Security Council that is higher than any known has no year: {@code S/RES/2950}.
   *
   * @return null where {@code text} names none, or more than a number: {@code resolution}, {@code
   *     UNSCR 1701 on Lebanon}
   */
  public static @Nullable ResolutionSymbol read(String text) {
    return SpokenResolution.read(text);
  }

  /**
   * The body whose resolutions are numbered like this: 1701 and {@code 1701 (2006)} give UNSC,
   * {@code 78/265}, {@code ES-11/1} and {@code 217 A (III)} UNGA, {@code 16/18} and {@code S-33/1}
   * UNHRC, {@code 2023/1} and {@code 1503 (XLVIII)} ECOSOC.
   *
   * <p>A guess where two bodies have the number: 49/1 may also be the Human Rights Council's, 12
   * any city council's.
   *
   * @return null for what is no such number
   */
  public static @Nullable Body likelyBody(String number) {
    return SpokenResolution.likelyBody(number);
  }

  /**
   * The General Assembly's resolution of a number and year, before sessions became part of the
   * number: 2758 of 1971 is {@code A/RES/2758(XXVI)}.
   *
   * @return null for a year after 1975 or before 1946, and for one in which the Assembly gave other
   *     numbers
   */
  public static @Nullable ResolutionSymbol ofAssembly(int number, int year) {
    ResolutionSymbol known = ofNumber(Body.UNGA, String.valueOf(number));
    if (known != null && known.year() != null) {
      // A session that opens in September may last into the next year.
      return year == known.year() || year == known.year() + 1 ? known : null;
    }
    int session = year - Sessions.assemblyYear(0);
    if (Sessions.yearOfRoman(session) == null) {
      return null;
    }
    String roman = RomanNumeral.of(session);
    return ResolutionSymbolParser.number(Body.UNGA, number + " (" + roman + ")");
  }
}
