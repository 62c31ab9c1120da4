package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.StoredArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur show}: an article with its facts marked in place. */
@Command(
    name = "show",
    description =
        "Shows an article with its facts marked in place and listed below. On a terminal quotes,"
            + " their sources and cues, countries and resolutions are coloured; in a pipe they"
            + " stand in brackets with their ids: [q12 \"We agree\"], [CN Chinese], [r1 the"
            + " draft].",
    footer = {"", "Example:", "  rapporteur show fu-cong.txt"},
    mixinStandardHelpOptions = true)
final class ShowCommand extends QueryCommand {
  @Parameters(
      paramLabel = "ARTICLE-ID",
      description = "The article's id, or an end of it that no other article's id has.")
  private String id = "";

  @Option(names = "--json", description = "Print the facts and the text as one JSON object.")
  private boolean json;

  @Override
  int answer(FactSearch search) throws IOException {
    List<ArticleHead> named = search.stored().named(id, SeveralArticles.MOST);
    if (named.size() > 1) {
      SeveralArticles.tell(id, named, spec().commandLine().getErr());
      return CommandLine.ExitCode.USAGE;
    }
    StoredArticle article =
        named.isEmpty()
            ? null
            : search.stored().article(named.get(0).collection(), named.get(0).id());
    if (article == null) {
      return found(0);
    }
    PrintWriter out = spec().commandLine().getOut();
    if (json) {
      out.print(FactsJson.write(article.facts().withText(article.text())) + "\n");
    } else if (Terminal.isStdout()) {
      new ArticlePage(article, search.stored().versions(article))
          .show(new Screen(out, Terminal.width(), Terminal.hasColour()));
    } else {
      new ArticlePage(article, search.stored().versions(article)).print(out);
    }
    out.flush();
    return found(1);
  }
}
