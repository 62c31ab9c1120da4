package org.rapporteur.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.SpeakerKind;
import org.rapporteur.search.DateParser;
import org.rapporteur.search.DateRange;
import org.rapporteur.search.Facet;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How the values of all commands' options are read, and what is said of wrong ones. */
final class OptionValues {
  private OptionValues() {}

  /**
   * Makes {@code line} and its subcommands read values so.
   *
   * @param clock what {@code yesterday} is told from
   */
  static CommandLine readBy(CommandLine line, Clock clock) {
    DateParser dates = new DateParser(clock);
    registerNames(line, Act.class);
    registerNames(line, Body.class);
    registerNames(line, QuoteType.class);
    registerNames(line, ResolutionStatus.class);
    registerNames(line, SpeakerKind.class);
    registerNames(line, Facet.class);
    registerNames(line, Order.class);
    registerNames(line, ReportOptions.Form.class);
    return line.registerConverter(LocalDate.class, OptionValues::day)
        .registerConverter(DateRange.class, value -> days(dates, value))
        .registerConverter(Integer.class, OptionValues::whole)
        .registerConverter(int.class, OptionValues::whole)
        .registerConverter(double.class, OptionValues::number);
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException("not a day: '" + value + "'; write it as 2024-07-01");
    }
  }

  private static DateRange days(DateParser dates, String value) {
    try {
      return dates.parse(value);
    } catch (QueryException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static Integer whole(String value) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("not a whole number: '" + value + "'");
    }
  }

  private static Double number(String value) {
    try {
      return Double.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("not a number: '" + value + "'");
    }
  }

  private static <E extends Enum<E>> void registerNames(CommandLine line, Class<E> type) {
    line.registerConverter(type, value -> named(type, value));
  }

  /** The constant that facts write like this: {@code US-HOUSE}, {@code adopted}; in any case. */
  private static <E extends Enum<E>> E named(Class<E> type, String value) {
    E[] constants = type.getEnumConstants();
    List<String> names = Arrays.stream(constants).map(OptionValues::name).toList();
    for (int i = 0; i < constants.length; i++) {
      if (names.get(i).equalsIgnoreCase(value)) {
        return constants[i];
      }
    }
    throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", names));
  }

  private static String name(Enum<?> constant) {
    return constant.getDeclaringClass().getPackage().equals(Act.class.getPackage())
        ? FactsJson.writePart(constant).replace("\"", "")
        : constant.name().toLowerCase(Locale.ROOT);
  }
}
