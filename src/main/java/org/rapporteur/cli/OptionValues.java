package org.rapporteur.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.SpeakerKind;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How the values of all commands' options are read, and what is said of wrong ones. */
final class OptionValues {
  private OptionValues() {}

  /** Makes {@code line} and its subcommands read values so. */
  static CommandLine readBy(CommandLine line) {
    registerNames(line, Act.class);
    registerNames(line, Body.class);
    registerNames(line, QuoteType.class);
    registerNames(line, ResolutionStatus.class);
    registerNames(line, SpeakerKind.class);
    return line.registerConverter(LocalDate.class, OptionValues::day)
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
    return FactsJson.writePart(constant).replace("\"", "");
  }
}
