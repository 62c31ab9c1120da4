package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes symbols of every family, each with other ways of writing it. */
public final class SymbolGrammar {
  /**
   * A symbol.
   *
   * @param symbol in canonical form
   * @param spoken how articles name it in a sentence, the symbol itself among them
   */
  public record Printed(String symbol, List<String> spoken) {}

  private SymbolGrammar() {}

  /** Any symbol of the grammar. */
  public static Arbitrary<Printed> any() {
    return Arbitraries.oneOf(
        List.of(
            council(),
            slashed(),
            emergency(),
            roman(),
            rights(),
            economic(),
            health(),
            agency(),
            parliament(),
            chamber(),
            states(),
            draft()));
  }

  private static Arbitrary<Printed> council() {
    return number(100, 2825)
        .map(
            n -> {
              String symbol = "S/RES/" + n + " (" + SecurityCouncilYears.yearOf(n) + ")";
              return printed(
                  symbol,
                  symbol.replace(" ", ""),
                  "S/RES/" + n,
                  "UNSCR " + n,
                  "UNSC Res. " + n,
                  "SC Res " + n,
                  "UNSC resolution no. " + n,
                  "UN Security Council Resolution " + n,
                  "Security Council resolution " + symbol.substring(6),
                  "resolution " + n + " of the Security Council");
            });
  }

  private static Arbitrary<Printed> slashed() {
    return Combinators.combine(number(31, 99), number(1, 350), Arbitraries.of("", " A", " D"))
        .as(
            (session, n, part) -> {
              String number = session + "/" + n + part;
              return printed(
                  "A/RES/" + number,
                  "UNGA resolution " + number,
                  "GA Res. " + number,
                  "General Assembly resolution " + number);
            });
  }

  private static Arbitrary<Printed> emergency() {
    return Combinators.combine(
            Arbitraries.of("ES-6", "ES-10", "ES-11", "S-8", "S-10", "S-32"), number(1, 30))
        .as(
            (session, n) -> {
              String number = session + "/" + n;
              return printed(
                  "A/RES/" + number,
                  "General Assembly resolution " + number,
                  "resolution " + number + " of the General Assembly");
            });
  }

  private static Arbitrary<Printed> roman() {
    Arbitrary<String> session =
        Arbitraries.oneOf(
            number(1, 30).map(RomanNumeral::of), Arbitraries.of("S-VI", "S-VII", "ES-I", "ES-V"));
    return Combinators.combine(number(1, 3541), session, Arbitraries.of("", " A", " A and B"))
        .as(
            (n, in, parts) ->
                printed(
                    "A/RES/" + n + "(" + in + ")",
                    "General Assembly resolution " + n + parts + " (" + in + ")",
                    "resolution " + n + parts + " (" + in + ") of the General Assembly"));
  }

  private static Arbitrary<Printed> rights() {
    return Combinators.combine(Arbitraries.of("", "S-"), number(1, 40), number(1, 40))
        .as(
            (special, session, n) -> {
              String number = special + session + "/" + n;
              return printed(
                  "A/HRC/RES/" + number,
                  "Human Rights Council resolution " + number,
                  "HRC resolution " + number);
            });
  }

  private static Arbitrary<Printed> economic() {
    Arbitrary<Printed> dated =
        Combinators.combine(number(1978, 2026), number(1, 60))
            .as(
                (year, n) ->
                    printed(
                        "E/RES/" + year + "/" + n,
                        "ECOSOC resolution " + year + "/" + n,
                        "Economic and Social Council resolution " + year + "/" + n));
    Arbitrary<Printed> old =
        Combinators.combine(number(1, 2130), number(1, 63).map(RomanNumeral::of))
            .as(
                (n, session) ->
                    printed(
                        "E/RES/" + n + "(" + session + ")",
                        "ECOSOC resolution " + n + " (" + session + ")"));
    return Arbitraries.oneOf(dated, old);
  }

  private static Arbitrary<Printed> health() {
    return Combinators.combine(number(1, 79), number(1, 40))
        .as((s, n) -> printed("WHA" + s + "." + n, "resolution WHA" + s + "." + n));
  }

  private static Arbitrary<Printed> agency() {
    Arbitrary<Printed> governors =
        Combinators.combine(number(1990, 2026), number(1, 90))
            .as((year, n) -> printed("GOV/" + year + "/" + n, "resolution GOV/" + year + "/" + n));
    Arbitrary<Printed> conference =
        Combinators.combine(number(1, 70), number(1, 20))
            .as((session, n) -> printed("GC(" + session + ")/RES/" + n));
    return Arbitraries.oneOf(governors, conference);
  }

  private static Arbitrary<Printed> parliament() {
    Arbitrary<Integer> year = number(2009, 2026);
    Arbitrary<String> fourDigits = number(1, 9999).map(n -> String.format("%04d", n));
    return Arbitraries.oneOf(
        Combinators.combine(year, fourDigits, Arbitraries.of("RSP", "INI"))
            .as((y, n, kind) -> printed(y + "/" + n + "(" + kind + ")")),
        Combinators.combine(year, fourDigits)
            .as((y, n) -> printed("P9_TA(" + y + ")" + n, "P9_TA-PROV(" + y + ")" + n)),
        Combinators.combine(year, fourDigits, Arbitraries.of("B9-", "RC-B10-"))
            .as((y, n, series) -> printed(series + n + "/" + y)));
  }

  private static Arbitrary<Printed> chamber() {
    return Combinators.combine(Arbitraries.of("House", "Senate"), kinds(), number(1, 1500))
        .as(
            (house, kind, n) -> {
              String letter = house.substring(0, 1);
              String infix =
                  switch (kind) {
                    case "Joint " -> "J.";
                    case "Concurrent " -> "Con.";
                    default -> "";
                  };
              String symbol = letter + "." + infix + "Res. " + n;
              return printed(
                  symbol,
                  symbol.replace(".", ". ").replace("  ", " "),
                  house + " " + kind + "Resolution " + n);
            });
  }

  private static Arbitrary<String> kinds() {
    return Arbitraries.of("", "Joint ", "Concurrent ");
  }

  private static Arbitrary<Printed> states() {
    return Combinators.combine(Arbitraries.of("AG", "CP"), number(1, 3000), number(10, 26))
        .as((organ, n, year) -> printed(organ + "/RES. " + n + " (L-O/" + year + ")"));
  }

  private static Arbitrary<Printed> draft() {
    Arbitrary<String> before =
        Arbitraries.of("A/78/L.", "A/C.3/78/L.", "A/ES-11/L.", "A/HRC/55/L.", "E/2023/L.");
    Arbitrary<String> limited =
        Combinators.combine(before, number(1, 120)).as((series, n) -> series + n);
    Arbitrary<String> council =
        Combinators.combine(number(1994, 2026), number(1, 1300))
            .as((year, n) -> "S/" + year + "/" + n);
    return Combinators.combine(
            Arbitraries.oneOf(limited, council),
            Arbitraries.of("", "/Rev.1", "/Add.1", "/Rev.2/Add.1"))
        .as((series, change) -> printed(series + change, "draft resolution " + series + change));
  }

  private static Arbitrary<Integer> number(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }

  private static Printed printed(String symbol, String... others) {
    List<String> spoken = new ArrayList<>(List.of(others));
    spoken.add(0, symbol);
    return new Printed(symbol, spoken);
  }
}
