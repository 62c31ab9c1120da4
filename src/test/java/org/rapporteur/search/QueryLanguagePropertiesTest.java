package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryLanguagePropertiesTest {
  private final FactSearch search;

  QueryLanguagePropertiesTest() throws IOException {
    search = new FactSearch(ThreeArticles.index());
  }

  @Property(tries = 2_000)
  void whateverIsTypedIsAnsweredOrToldInOneLine(@ForAll("typed") String query) throws IOException {
    List<FoundArticle> found = new ArrayList<>();
    try {
      int total = search.articles(query, 0, found::add);
      assertThat(found).hasSize(total);
    } catch (QueryException e) {
      assertThat(e.getMessage()).startsWith("query, column ").doesNotContain("\n");
    }
  }

  @Property(tries = 500)
  void whateverIsAskedOfQuotesIsAnsweredOrToldInOneLine(@ForAll("typed") String about)
      throws IOException {
    List<FoundQuote> found = new ArrayList<>();
    try {
      int total = search.quotes(QuoteQuestion.ANY.by("lin").about(about), 0, found::add);
      assertThat(found).hasSize(total);
    } catch (QueryException e) {
      assertThat(e.getMessage()).startsWith("query, column ").doesNotContain("\n");
    }
  }

  @Property(tries = 500)
  void everyNameMayBeAsked(@ForAll String name) throws IOException, QueryException {
    List<FoundQuote> found = new ArrayList<>();
    try {
      assertThat(search.quotes(QuoteQuestion.ANY.by(name), 0, found::add)).isEqualTo(found.size());
    } catch (QueryException e) {
      assertThat(e.getMessage()).isEqualTo("--speaker has no word to search for");
    }
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
            "water",
            "sanctions",
            "lin",
            "a/b",
            "2999",
            "text:",
            "quote:",
            "speaker:",
            "country:",
            "focus:",
            "group:",
            "resolution:",
            "date:",
            "type:",
            "role:",
            "fn:",
            "direct",
            "CN",
            "2024-07",
            " ",
            " ",
            " ",
            " AND ",
            " OR ",
            " NOT ",
            "&&",
            "||",
            "-",
            "+",
            "!",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            " TO ",
            "\"",
            "~",
            "~2",
            "^",
            "^2",
            "*",
            "?",
            "/",
            "\\",
            "@",
            "<",
            ">=",
            "=",
            "'",
            ".",
            ",",
            "é",
            "和",
            "\uD83D\uDE00",
            "\n",
            "\t",
            "\u0000")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
