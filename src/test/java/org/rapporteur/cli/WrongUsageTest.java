package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class WrongUsageTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .execute(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolutions --to 2024-02-30|'--to': no date: '2024-02-30'; a date is 2024, 2024-07,"
            + " 2024-07-02, July 2024, 2 July 2024, today, last week, last 30 days or"
            + " 2024-01..2024-06",
        "quotes --sort size|'--sort': 'size' is none of date, relevance",
        "extract --date Monday x|'--date': not a day: 'Monday'; write it as 2024-07-01",
        "resolutions --status passed|'--status' (STATUS): 'passed' is none of adopted, draft,"
            + " vetoed, rejected",
        "resolutions --body UN|'--body' (BODY): 'UN' is none of UNGA, UNSC, UNHRC, ECOSOC,"
            + " US-HOUSE, US-SENATE, EP, IAEA, WHA, OTHER",
        "quotes --type loud|'--type' (TYPE): 'loud' is none of direct, mixed, indirect",
        "quotes --act sung|'--act' (ACT): 'sung' is none of said, thought, shown",
        "quotes --limit few|'--limit': not a whole number: 'few'",
        "extract --threads 1.5 x|'--threads': not a whole number: '1.5'",
        "quotes --min-confidence high|'--min-confidence': not a number: 'high'",
      })
  void aWrongValueIsToldInOneLineWithWhatWouldBeRight(String args, String message) {
    String[] words = args.split(" ");
    assertThat(run(words)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            String.format(
                "rapporteur: Invalid value for option %s%nsee 'rapporteur %s --help'%n",
                message, words[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resolution",
        "resolution 1701 2728",
        "quotes --limit",
        "quotes --json --csv",
        "extract --country-kinds capitol x",
        "extract --threads 0 x",
        "train",
        "foo",
      })
  void allOtherWrongUsageIsOneLineToo(String args) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(err.toString().lines())
        .satisfiesExactly(
            what -> assertThat(what).startsWith("rapporteur: "),
            where -> assertThat(where).startsWith("see 'rapporteur ").endsWith("--help'"));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownOptionIsToldWithThoseThatAreLikeIt() {
    assertThat(run("quotes", "--speakers", "x")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            String.format(
                "rapporteur: Unknown options: '--speakers', 'x'%n"
                    + "Possible solutions: --speaker, --speaker-country%n"
                    + "see 'rapporteur quotes --help'%n"));
  }

  @Test
  void aCommandOfACommandIsToldByBothNames() {
    assertThat(run("train", "catalogue", "x")).isEqualTo(2);
    assertThat(err.toString()).endsWith(String.format("see 'rapporteur train catalogue --help'%n"));
  }

  @Test
  void withoutACommandAllAreListed() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("rapporteur: Missing required subcommand")
        .contains("resolutions")
        .contains("ingest");
  }
}
