package org.rapporteur.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of a report.
 *
 * @param name what is measured, in the words of the field
 * @param values precision, recall and F1 in percent; or one value
 * @param unit what stands behind the values: {@code %}, {@code of 12}, or nothing
 */
public record Figure(String name, List<? extends Number> values, String unit) {
  /** Keeps the values as they are now. */
  public Figure {
    values = List.copyOf(values);
  }

  static Figure count(String name, long value) {
    return new Figure(name, List.of(value), "");
  }

  static Figure of(String name, Counts counts) {
    return new Figure(name, counts.figures(), "");
  }

  /** {@code 66.7 % of 12}. */
  static Figure share(String name, long right, long all) {
    return new Figure(name, List.of(Counts.percent(Counts.share(right, all))), "% of " + all);
  }

  /** {@code mention 98.1 90.2 94.0}, aligned with its neighbours. */
  String line() {
    String numbers =
        values.stream()
            .map(
                value ->
                    value instanceof Double
                        ? String.format(Locale.ROOT, "%7.1f", value.doubleValue())
                        : String.format(Locale.ROOT, "%7d", value.longValue()))
            .collect(Collectors.joining(" "));
    return String.format(Locale.ROOT, "%-36s %s %s", name, numbers, unit).stripTrailing();
  }
}
