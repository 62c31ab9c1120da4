package org.rapporteur.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a list is printed: shared by all commands that print one. */
final class OutputOptions {
  /** How many a terminal shows unless asked otherwise; files and pipes get all. */
  private static final int ON_A_TERMINAL = 20;

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @ArgGroup private Format format = new Format();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N of them; 0 is all (default: 20 on a terminal, else all).")
  private @Nullable Integer limit;

  static final class Format {
    @Option(names = "--json", description = "Print JSON Lines: one object a line.")
    private boolean json;

    @Option(
        names = "--csv",
        description =
            "Print CSV (RFC 4180) with a header. A value that a spreadsheet would take for a"
                + " formula gets an apostrophe before it; JSON has it as it is.")
    private boolean csv;
  }

  /** What was asked for; 0 is all. */
  int limit() {
    return limit(ON_A_TERMINAL);
  }

  /** As {@link #limit()}, with another number for a terminal. */
  int limit(int onTerminal) {
    return limit(limit, format.json || format.csv, command, onTerminal);
  }

  /**
   * What {@code asked} means; 0 is all.
   *
   * @param complete whether the form is one for other programs, which get all
   */
  static int limit(@Nullable Integer asked, boolean complete, CommandSpec command) {
    return limit(asked, complete, command, ON_A_TERMINAL);
  }

  private static int limit(
      @Nullable Integer asked, boolean complete, CommandSpec command, int onTerminal) {
    if (asked == null) {
      return Terminal.isStdout() && !complete ? onTerminal : 0;
    }
    if (asked < 0) {
      throw new ParameterException(command.commandLine(), "--limit is 0 or more, not " + asked);
    }
    return asked;
  }

  /** Prints items of one kind in the form that was asked for. */
  <T> ListPrinter<T> printer(Layout<T> layout) {
    PrintWriter out = command.commandLine().getOut();
    if (format.json) {
      return ListPrinter.json(layout, out);
    }
    if (format.csv) {
      return ListPrinter.csv(layout, out);
    }
    return Terminal.isStdout()
        ? ListPrinter.screen(layout, new Screen(out, Terminal.width(), Terminal.hasColour()))
        : ListPrinter.plain(layout, out);
  }
}
