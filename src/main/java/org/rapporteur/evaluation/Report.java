package org.rapporteur.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param kind what was compared: {@code attributions}, {@code countries} or {@code resolutions}
 * @param figures in a fixed order
 * @param details figures of parts of the whole, and of the worst articles; may be empty
 * @param errors one line each, fields parted by tabs: kind of error, article, what
 */
public record Report(String kind, List<Figure> figures, List<Figure> details, List<String> errors) {
  /** Keeps the lists as they are now. */
  public Report {
    figures = List.copyOf(figures);
    details = List.copyOf(details);
    errors = List.copyOf(errors);
  }

  /** The figures as a table for reading; each line ends with a line feed. */
  public String table() {
    return table(figures);
  }

  /** The details in the same form; empty where there are none. */
  public String detailTable() {
    return table(details);
  }

  /**
   * Figures and details as a Markdown page.
   *
   * @param data what was evaluated, for the heading
   */
  public String markdown(String data) {
    return "# "
        + kind
        + " of "
        + data
        + "\n\nWritten by `rapporteur evaluate --report`; F1 and the like in percent.\n\n```text\n"
        + table()
        + "```\n"
        + (details.isEmpty() ? "" : "\n## Parts\n\n```text\n" + detailTable() + "```\n");
  }

  private static String table(List<Figure> figures) {
    StringBuilder table = new StringBuilder();
    boolean headed = false;
    for (Figure figure : figures) {
      if (!headed && figure.values().size() == 3) {
        table.append(" ".repeat(36)).append("    prec     rec      F1\n");
        headed = true;
      }
      table.append(figure.line()).append('\n');
    }
    return table.toString();
  }

  /** The figures for other programs: a number, or precision, recall and F1, by name. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    figures.forEach(
        figure ->
            values.put(
                figure.name(),
                figure.values().size() == 1 ? figure.values().get(0) : figure.values()));
    return values;
  }
}
