package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.article.UnreadableSourceException;
import org.rapporteur.evaluation.GoldException;
import org.rapporteur.export.ExportTargetException;
import org.rapporteur.index.IndexException;
import org.rapporteur.reference.CatalogueException;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.SpeakerAliasesException;
import org.rapporteur.web.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program's entry: the command {@code rapporteur} with its subcommands.
 *
 * <p>Exit codes: 0 fine, 1 nothing found or something failed, 2 wrong usage (a wrong option, query
 * or index). Errors are one line on standard error; wrong usage is followed by where to read more.
 * A closed pipe ends the program quietly.
 */
@Command(
    name = "rapporteur",
    description = "Reads folders of news: who said what, which countries, which resolutions.",
    mixinStandardHelpOptions = true,
    subcommands = {
      IngestCommand.class,
      QuotesCommand.class,
      SearchCommand.class,
      SpeakersCommand.class,
      SuggestCommand.class,
      CountriesCommand.class,
      ResolutionsCommand.class,
      ResolutionCommand.class,
      ShowCommand.class,
      MergeIndexCommand.class,
      RemoveCommand.class,
      CorrectCommand.class,
      ExtractCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      McpCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      HelpCommand.class
    })
public final class Main {
  /** Held here, for the JDK forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.exit(execute(new FileOutputStream(FileDescriptor.out), args)); // tells why it fails
  }

  /** Runs the command that {@code args} name and returns its exit code. */
  static int execute(String... args) {
    return execute(System.out, args);
  }

  private static int execute(OutputStream stdout, String... args) {
    LUCENE.setLevel(Level.OFF); // it advises on JVM options, which are the launcher's business
    StandardOutput out = new StandardOutput(stdout);
    CommandLine line = commandLine().setOut(out.printer());
    int code = line.execute(args);
    String failure = out.finish();
    if (failure != null) {
      line.getErr().println("rapporteur: the output can't be written: " + failure);
      return CommandLine.ExitCode.SOFTWARE;
    }
    return out.isClosed() ? CommandLine.ExitCode.OK : code; // head has seen enough
  }

  /** The command with its subcommands, and how their errors are told. */
  static CommandLine commandLine() {
    return commandLine(Clock.system(ZoneId.systemDefault()));
  }

  /** As {@link #commandLine()}, on the day that {@code clock} tells. */
  static CommandLine commandLine(Clock clock) {
    return OptionValues.readBy(new CommandLine(new Main()), clock)
        .setUsageHelpWidth(Math.clamp(Terminal.width(), 55, 100))
        .setParameterExceptionHandler(Main::tellUsage)
        .setExecutionExceptionHandler(Main::tellFailure);
  }

  private static int tellUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("rapporteur: " + oneLine(e));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    if (args.length == 0) {
      command.usage(err); // all commands, to choose from
    } else {
      err.println("see '" + command.getCommandSpec().qualifiedName() + " --help'");
    }
    return CommandLine.ExitCode.USAGE;
  }

  private static int tellFailure(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ClosedOutputException) {
      return CommandLine.ExitCode.OK;
    }
    Exception told = e;
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      told = unchecked.getCause();
    }
    boolean expected = told instanceof IOException || told instanceof QueryException;
    String what =
        expected ? oneLine(told) : "unexpected " + e.getClass().getName() + ": " + oneLine(e);
    command.getErr().println("rapporteur: " + what);
    if (!expected && System.getenv("RAPPORTEUR_DEBUG") != null) {
      e.printStackTrace(command.getErr());
    }
    boolean usage =
        told instanceof IndexException
            || told instanceof QueryException
            || told instanceof GoldException
            || told instanceof CatalogueException
            || told instanceof SpeakerAliasesException
            || told instanceof UnreadableSourceException
            || told instanceof ExportTargetException
            || told instanceof ServerException
            || told instanceof NoSuchFileException
            || told instanceof AccessDeniedException;
    return usage ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
  }

  private static String oneLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (e instanceof NoSuchFileException) {
      message += ": no such file";
    } else if (e instanceof AccessDeniedException) {
      message += ": permission denied";
    }
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
