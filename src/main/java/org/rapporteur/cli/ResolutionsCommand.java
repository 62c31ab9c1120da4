package org.rapporteur.cli;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.search.DateRange;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.ResolutionQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur resolutions}: which resolutions articles speak of. */
@Command(
    name = "resolutions",
    description =
        "Lists the resolutions that articles speak of, those of most articles first. 'rapporteur"
            + " resolution' shows each by what stands first in its line: its symbol; 'UNSC vetoed'"
            + " and the day of a veto without one; else the article that alone knows it. --from and"
            + " --to are the days of adoption or vote; one whose day is not known is left out.",
    footer = {
      "",
      "In a pipe: that, articles, body, status, date, description, vetoed by, separated by tabs.",
      "",
      "Examples:",
      "  rapporteur resolutions --csv > resolutions.csv",
      "  rapporteur resolutions --body UNSC --country IL --from 2024-01-01 --status vetoed"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ResolutionsCommand extends QueryCommand {
  @Option(
      names = "--body",
      paramLabel = "BODY",
      split = ",",
      description =
          "Whose they are: UNGA, UNSC, UNHRC, ECOSOC, US-HOUSE, US-SENATE, EP, IAEA, WHA, OTHER;"
              + " several with commas.")
  private Set<Body> bodies = Set.of();

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description =
          "A country that they are about, that stands behind them or vetoed them: a code or a"
              + " name.")
  private @Nullable String country;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "adopted, draft, vetoed, rejected, or several with commas.")
  private Set<ResolutionStatus> statuses = Set.of();

  @Mixin private DayOptions days = new DayOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  int answer(FactSearch search) throws IOException, QueryException {
    DateRange voted = days.days();
    ResolutionQuestion question =
        new ResolutionQuestion(bodies, country, statuses, voted.from(), voted.to());
    return print(search.resolutions(question), output, CountLayouts.RESOLUTIONS);
  }
}
