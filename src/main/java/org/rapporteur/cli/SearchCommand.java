package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundArticle;
import org.rapporteur.search.Order;
import org.rapporteur.search.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur search}: articles that a query asks for. */
@Command(
    name = "search",
    description = "Lists articles that a query asks for, best first, with their best passages.",
    sortOptions = false,
    footer = {
      "",
      "The query language is Lucene's; what stands side by side must all hold:",
      "  water sanitation       both words; also AND, OR, NOT, +must, -not, (groups)",
      "  \"clean water\"          the phrase; \"clean water\"~3 near each other",
      "  sanction*  wat?r       begins with, any letter; sanktion~ written much the same",
      "  field:value            field:\"two words\", field:(this OR that)",
      "Fields of the article:",
      "  text, title            words; without a field a word is one of either",
      "  country                one that it names, by code or name: country:china",
      "  focus                  a country that it is about, not only names: focus:china",
      "  group                  a group of states that it names: group:EU, group:\"arab league\"",
      "  resolution             symbol or number, slashes need no quotation marks:",
      "                         resolution:A/RES/78/311, resolution:S/RES/2728,",
      "                         resolution:2728, resolution:\"S/RES/2728 (2024)\";",
      "                         a body or status: resolution:vetoed; or what it is",
      "                         called: resolution:\"capacity building\"",
      "  source                 publisher or agency",
      "  date                   date:2024, date:2024-07, date:2024-07-02,",
      "                         date:2024-01..2024-06, date:[2024-07 TO *],",
      "                         date:\"July 2024\", date:yesterday, date:\"last 30 days\"",
      "Fields of its quotes:",
      "  quote, role            words of the quote, of the speaker's role",
      "  speaker                name, in any order: speaker:fu, speaker:\"Cong Fu\"",
      "  type                   direct, mixed, indirect",
      "Conditions on quotes side by side hold for one quote: speaker:fu quote:sanctions",
      "-type:indirect. In parentheses of their own they may hold for two:",
      "(speaker:fu) (speaker:guterres). A negation alone means no such quote at all.",
      "A query that begins with - stands behind --: rapporteur search -- -speaker:fu",
      "",
      "In a pipe each article is one line of tab-separated values: date, article,",
      "title, source, snippet, score, collection, url; with --facets each value:",
      "facet, value, label, articles.",
      "",
      "Example:",
      "  rapporteur search 'capacity building AND country:CN AND resolution:A/RES/78/311'"
    },
    mixinStandardHelpOptions = true)
final class SearchCommand extends QueryCommand {
  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "The query; words apart are joined with blanks.")
  private String[] query = {};

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, the best first, or date, the newest first (default: relevance).")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--facets",
      description =
          "Instead of the articles, how many there are by country, resolution, source and month;"
              + " --limit is for each.")
  private boolean facets;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  int answer(FactSearch search) throws IOException, QueryException {
    String asked = String.join(" ", query);
    int total = facets ? count(search, asked) : list(search, asked);
    return total > 0 ? found(total) : nothing(search.didYouMean(asked));
  }

  private int list(FactSearch search, String asked) throws IOException, QueryException {
    ListPrinter<FoundArticle> printer = output.printer(new ArticleLayout());
    int total = search.articles(asked, order, output.limit(), printer::print);
    printer.finish(total);
    return total;
  }

  private int count(FactSearch search, String asked) throws IOException, QueryException {
    int limit = output.limit(FacetLayout.ON_A_TERMINAL);
    return print(search.facets(asked, limit), output, FacetLayout.ofArticles());
  }
}
