package org.rapporteur.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.DateRange;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * {@code --from} and {@code --to}: each a date as people type it, of which the first and last day
 * count.
 */
final class DayOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "The first day: 2024-07-02; 2024-07 or 'July 2024' is its first day; also 'last week',"
              + " 'last 30 days'.")
  private @Nullable DateRange from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day, included: 2024-07 is its last day; also yesterday.")
  private @Nullable DateRange to;

  /**
   * The days that were asked for, all of them where none were.
   *
   * @throws ParameterException if an end is open or the first day is after the last
   */
  DateRange days() {
    LocalDate first = from == null ? null : day("--from", from.from());
    LocalDate last = to == null ? null : day("--to", to.to());
    if (first != null && last != null && first.isAfter(last)) {
      throw wrong("--from " + first + " is after --to " + last);
    }
    return new DateRange(first, last);
  }

  private LocalDate day(String option, @Nullable LocalDate day) {
    if (day == null) {
      throw wrong(option + " is a date with that end open; leave the dots out");
    }
    return day;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
