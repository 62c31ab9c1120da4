package org.rapporteur.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.search.DateRange;
import org.rapporteur.search.DistinctQuote;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.SpeakerAliases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code rapporteur quotes}: who said what. */
@Command(
    name = "quotes",
    description =
        "Lists quotes: who said what, with date, article and role; newest first. All that is"
            + " asked for holds for one and the same quote.",
    footer = {
      "",
      "In a pipe each quote is one line of tab-separated values: date, speaker, role,",
      "country, type, quote, article, title, source, id, act, affiliation, countries,",
      "collection, url; with --context also before and after. With --facets a line is a",
      "value: facet, value, label, quotes, articles.",
      "",
      "Examples:",
      "  rapporteur quotes --speaker \"Fu Cong\"",
      "  rapporteur quotes --speaker fu --about 'sanctions OR embargo' --country US \\",
      "      --from 2024-07-01 --type direct --csv > quotes.csv",
      "  rapporteur quotes --speaker fu --facets",
      "  rapporteur quotes --speaker-country CN --country US    # China on the US",
      "  rapporteur quotes --speaker \"Fu Cong\" --context 2",
      "  rapporteur quotes --speaker \"Fu Cong\" --type direct --cite"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class QuotesCommand extends QueryCommand {
  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Words of the speaker's name, in any order; a surname alone, initials, and a name"
              + " without its accents will do.")
  private @Nullable String speaker;

  @Option(
      names = "--about",
      paramLabel = "QUERY",
      description = "Words of the quote; also with OR, -, \"phrases\" and prefix*.")
  private @Nullable String about;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "A country that the quote names: a code, a name or an adjective.")
  private @Nullable String country;

  @Option(
      names = "--speaker-country",
      paramLabel = "COUNTRY",
      description = "The speaker's country.")
  private @Nullable String speakerCountry;

  @Option(
      names = "--article-country",
      paramLabel = "COUNTRY",
      description = "A country that the article names, anywhere.")
  private @Nullable String articleCountry;

  @Option(
      names = "--resolution",
      paramLabel = "SYMBOL",
      description = "A resolution that the article speaks of: A/RES/78/311, S/RES/2728, 2728.")
  private @Nullable String resolution;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "direct, mixed, indirect, or several with commas.")
  private Set<QuoteType> types = Set.of();

  @Option(
      names = "--act",
      paramLabel = "ACT",
      split = ",",
      description = "said, thought, shown, or several with commas.")
  private Set<Act> acts = Set.of();

  @Mixin private DayOptions days = new DayOptions();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Words of the publisher's or agency's name.")
  private @Nullable String source;

  @Option(
      names = "--like",
      paramLabel = "SENTENCE",
      description =
          "Quotes that mean about the same, in whatever words, the nearest first; of an index"
              + " ingested with --semantic.")
  private @Nullable String like;

  @Option(
      names = "--collapse",
      description =
          "The same quote of several articles once, also where papers cut or edited it, with the"
              + " day when it was first seen and the articles that have it.")
  private boolean collapse;

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "date, the newest first, or relevance to --about (default: date).")
  private @Nullable Order order;

  @Option(
      names = "--facets",
      description =
          "Instead of the quotes, how many there are by speaker, country, resolution, source,"
              + " month and type; --limit is for each.")
  private boolean facets;

  @Mixin private AliasesOption aliases = new AliasesOption();

  @Mixin private QuoteForm form = new QuoteForm();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  SpeakerAliases aliases() throws IOException {
    return aliases.aliases();
  }

  @Override
  int answer(FactSearch search) throws IOException, QueryException {
    QuoteQuestion question = question();
    int total;
    if (facets) {
      total = count(search, question);
    } else if (like != null) {
      total = listLike(like, search, question);
    } else if (collapse) {
      total = listDistinct(search, question);
    } else {
      total = list(search, question);
    }
    return total > 0 ? found(total) : nothing(search.didYouMean(question));
  }

  private QuoteQuestion question() {
    DateRange published = days.days();
    return new QuoteQuestion(
        speaker,
        about,
        country,
        speakerCountry,
        articleCountry,
        resolution,
        types,
        acts,
        published.from(),
        published.to(),
        source,
        confidence.least());
  }

  private int list(FactSearch search, QuoteQuestion question) throws IOException, QueryException {
    ListPrinter<FoundQuote> printer = output.printer(form.layout(search));
    int total = search.quotes(question, sorted(Order.DATE), output.limit(), printer::print);
    printer.finish(total);
    return total;
  }

  private int listLike(String sentence, FactSearch search, QuoteQuestion question)
      throws IOException, QueryException {
    refuse("--like", collapse, "--collapse");
    refuse("--like", order != null, "--sort");
    ListPrinter<FoundQuote> printer = output.printer(form.layout(search));
    int found = search.quotesLike(sentence, question, output.limit(), printer::print);
    printer.finish(found);
    return found;
  }

  private int listDistinct(FactSearch search, QuoteQuestion question)
      throws IOException, QueryException {
    form.refuse("--collapse");
    ListPrinter<DistinctQuote> printer = output.printer(new DistinctQuoteLayout());
    int total = search.distinctQuotes(question, sorted(Order.DATE), output.limit(), printer::print);
    printer.finish(output.limit() == 0 ? printer.printed() : total);
    return total;
  }

  private int count(FactSearch search, QuoteQuestion question) throws IOException, QueryException {
    form.refuse("--facets");
    refuse("--facets", like != null, "--like");
    refuse("--facets", collapse, "--collapse");
    refuse("--facets", order != null, "--sort");
    int limit = output.limit(FacetLayout.ON_A_TERMINAL);
    return print(search.facets(question, limit), output, FacetLayout.ofQuotes());
  }

  private Order sorted(Order usually) {
    return Objects.requireNonNullElse(order, usually);
  }

  private void refuse(String option, boolean isGiven, String other) {
    if (isGiven) {
      throw new ParameterException(
          spec().commandLine(), option + " and " + other + " don't go together");
    }
  }
}
