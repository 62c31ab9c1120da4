package org.rapporteur.resolution;

import java.util.regex.Pattern;

/**
 * How symbols, and numbers behind their noun, look in running text.
 *
 * <pre>
 * start  = symbol | "L." number | noun                                (L.77: short for a draft named before)
 * item   = symbol | [ "No." ] number | letter                         (the B of 78/3 A and B)
 * joint  = [ "of" date ] ( "," | ";" | "and" | "or" | "as well as" | "&amp;" ) | range
 * range  = "to" | "through" | "-"                                     (names what lies between, too)
 * noun   = ( "resolution" | "Res." | "SC Res." | "UNSCR" | chamber | "HJR" | "AHG/Res." ) [ "No." ]
 * number = pair [ letter ] | digits [ parts ] "(" roman ")" | digits "(" year ")" | digits
 * </pre>
 *
 * <p>Every repetition is bounded and none stands in another that can match the same characters, so
 * that a match fails after a fixed number of steps.
 */
final class SymbolPatterns {
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String HYPHEN = "[-\u2010-\u2013]";

  /** 78/265, 75/245 B, ES-11/1. */
  private static final String PAIR =
      "(?:E?S" + HYPHEN + ")?\\d{1,4}/\\d{1,4}(?: ?[A-Z]\\b(?! [A-Z]))?(?!\\w)";

  /** 377 (V), 217 A (III), 3411 A and B (XXX), 3201 (S-VI). */
  private static final String BEFORE_ROMAN =
      "\\d{1,4}(?: ?[A-Z](?:(?:, and |, | and | to | ?& ?|-)[A-Z]){0,9})?"
          + "\\s?\\((?:E?S-)?[IVXLC]{1,7}\\)";

  /** 1701 (2006). */
  private static final String DATED = "\\d{1,4}\\s?\\(" + YEAR + "\\)";

  private static final String A_SYMBOL =
      "(?<![\\w/.-])(?:"
          + String.join(
              "|",
              "(?:S|(?:UN)?SC)/RES/(?:" + DATED + "|\\d{1,4})",
              "(?:A|UNGA)/RES/(?:" + PAIR + "|" + BEFORE_ROMAN + "|\\d{3,4}(?!/))",
              "A/HRC/RES/(?:S-)?\\d{1,3}/\\d{1,3}",
              "E/RES/(?:\\d{1,4}/\\d{1,4}|" + BEFORE_ROMAN + ")",
              "[ASE](?:/(?:(?:ES-|S-)?\\d{1,4}|(?:CN?|L|Rev|Add|Corr)\\.\\d{1,4}|HRC|BUR)){2,6}",
              "ES" + HYPHEN + "\\d{1,2}/\\d{1,3}",
              "WHA\\s?\\d{1,3}\\.\\d{1,3}",
              "GOV/" + YEAR + "/\\d{1,3}",
              "GC\\(\\d{1,3}\\)/RES/\\d{1,3}",
              "P\\d{1,2}_TA(?:-PROV)?\\(" + YEAR + "\\)\\d{4}",
              "(?:RC-)?B\\d{1,2}-\\d{4}/" + YEAR,
              YEAR + "/\\d{4}\\s?\\((?:RSP|INI|INL)\\)",
              "(?:AG|CP)/R(?:ES|es)\\.?\\s?\\d{1,4}(?:\\s?\\([0-9A-Z-]{1,10}/\\d\\d\\))?")
          + ")(?!\\w)";

  private static final String SHORT_DRAFT = "(?<![\\w/.])L\\.\\d{1,4}(?:/Rev\\.\\d)?\\b";

  private static final String NOUN =
      "(?<![\\w-])(?:"
          + String.join(
              "|",
              "(?<council>UNSCRs?)(?:['\u2019]s)?\\s{0,3}",
              "(?<state>[HS][CJ]R)\\s?",
              "(?<chamber>(?:H|S|Sen|House|Senate)\\b\\.?\\s?"
                  + "(?:(?:Con(?:current)?|J(?:oint)?|Jt)\\b\\.?\\s?)?"
                  + "(?:[Rr]es\\.?|[Rr]esolutions?)\\s?)",
              "(?<dense>[HS](?:Con|J|CON)?(?:Res|RES)\\.?\\s?)",
              "(?<other>AHG|CM|ACHPR)/R(?:es|ES)\\.?\\s?",
              "(?:(?<short>SC|GA)\\s)?(?:(?:[Rr]esolutions?|RESOLUTIONS?)\\s{1,3}"
                  + "|[Rr]es(?:\\.\\s{0,3}|\\s{1,3}))")
          + ")(?:(?:[Nn]os?\\b\\.?|N[\u00b0\u00ba]|[Nn]umbers?)\\s{0,2}|#)?(?=[\\dES])";

  /** Where a list begins; the groups tell how. */
  static final Pattern START =
      Pattern.compile(
          "(?=[ABCEGHLPRSUWr\\d])" // most characters are done with at once
              + "(?:(?<symbol>"
              + A_SYMBOL
              + ")|(?<draft>"
              + SHORT_DRAFT
              + ")|"
              + NOUN
              + ")");

  static final Pattern SYMBOL = Pattern.compile(A_SYMBOL);

  static final Pattern NUMBER =
      Pattern.compile(
          "(?:[Nn]o\\. ?)?(?<number>"
              + String.join(
                  "|",
                  PAIR + "(?!/)",
                  BEFORE_ROMAN,
                  DATED,
                  "\\d{1,4}(?=" + HYPHEN + "\\d{3,4}\\b(?![-,./]\\d))", // 2753-2755
                  "\\d{1,4}(?![\\w/%]|[-,.\u2010-\u2013]\\d)")
              + ")");

  /** The letter of a further part. */
  static final Pattern LETTER = Pattern.compile("[A-Z]\\b(?! [A-Z])");

  /** 46/182 of 19 December 1991, 78/119 of 8 December 2023. */
  private static final String DATE =
      "(?:,?\\s(?:of|in|dated)\\s(?:(?:\\d{1,2}\\s)?[A-Z][a-z]{2,8}\\.?\\s(?:\\d{1,2},\\s)?)?"
          + YEAR
          + ")?";

  /** What stands between two items; the group tells a range. */
  static final Pattern JOINT =
      Pattern.compile(
          DATE
              + "(?:\\s?[,;]\\s(?:and\\s|or\\s)?|\\s?&\\s?|,?\\s(?:and|or|as\\swell\\sas)\\s)"
              + "|(?<range>\\s?"
              + HYPHEN
              + "\\s?|\\s(?:to|through)\\s)");

  /** Behind a short number of a list: elsewhere it may count something. */
  static final Pattern LIST_GOES_ON =
      Pattern.compile(
          "[.,;:)]|\\s(?:and|or|to|of|on|in|by|were|are|was|had|have|which|that|passed|adopted)\\b"
              + "|\\s{0,3}$");

  private SymbolPatterns() {}
}
