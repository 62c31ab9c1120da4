package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

class PagesTest {
  private static final QuoteQuestion ON_PEACE = QuoteQuestion.ANY.about("peace OR war");

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

  private FactSearch search(int articles) throws IOException {
    Speaker speaker = Samples.person("Ana Duarte", null, "PE");
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      for (int i = 0; i < articles; i++) {
        String date = i % 5 == 4 ? null : "2024-0%d-01".formatted(1 + i % 4);
        Samples.article("a" + i)
            .about("Of peace", date, null)
            .quote(speaker, QuoteType.DIRECT, "\"" + "peace ".repeat(1 + i % 3) + i + "\"")
            .quote(speaker, QuoteType.DIRECT, "\"No war but peace " + i + "\"")
            .say(" she said.")
            .putInto(writer);
        if (i % 4 == 0) {
          writer.commit(); // several segments
        }
      }
      writer.commit();
    }
    return new FactSearch(FactIndex.open(directory, "memory"));
  }

  @ParameterizedTest
  @CsvSource({"DATE,1", "DATE,3", "DATE,22", "RELEVANCE,1", "RELEVANCE,3", "RELEVANCE,100"})
  void pagesTogetherAreTheWholeListInItsOrder(Order order, int size) throws Exception {
    FactSearch search = search(11);
    List<String> whole = new ArrayList<>();
    int total = search.quotes(ON_PEACE, order, 0, quote -> whole.add(quote.text()));
    assertThat(total).isEqualTo(22);

    List<String> paged = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      Page<FoundQuote> page = search.quotesPage(ON_PEACE, order, size, cursor);
      assertThat(page.total()).isEqualTo(22);
      page.items().forEach(quote -> paged.add(quote.text()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(paged).containsExactlyElementsOf(whole).hasSize(22).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"DATE", "RELEVANCE"})
  void pagesOfArticlesAreStableToo(Order order) throws Exception {
    FactSearch search = search(7);
    List<String> whole = new ArrayList<>();
    search.articles("peace", order, 0, found -> whole.add(found.article().id()));
    Page<FoundArticle> first = search.articlesPage("peace", order, 4, null);
    Page<FoundArticle> second = search.articlesPage("peace", order, 4, first.next());
    List<String> paged = new ArrayList<>();
    first.items().forEach(found -> paged.add(found.article().id()));
    second.items().forEach(found -> paged.add(found.article().id()));
    assertThat(paged).containsExactlyElementsOf(whole).hasSize(7);
    assertThat(second.next()).isNull();
    assertThat(first.items()).allSatisfy(found -> assertThat(found.score()).isPositive());
  }

  @Test
  void byDateTheNewestAreFirstAndThoseWithoutADateLast() throws Exception {
    List<String> days = new ArrayList<>();
    search(10).articles("peace", Order.DATE, 0, found -> days.add(found.article().day()));
    assertThat(days.subList(8, 10)).containsExactly("", "");
    assertThat(days.subList(0, 8)).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void byRelevanceTheQuoteThatAnswersBestIsFirstAndOfEqualsTheNewest() throws Exception {
    List<FoundQuote> found = new ArrayList<>();
    search(8).quotes(QuoteQuestion.ANY.about("peace"), Order.RELEVANCE, 0, found::add);
    assertThat(found.get(0).text()).startsWith("\"peace peace peace");
    List<FoundQuote> equal = new ArrayList<>();
    search(8).quotes(QuoteQuestion.ANY.by("duarte"), Order.RELEVANCE, 0, equal::add);
    List<FoundQuote> newest = new ArrayList<>();
    search(8).quotes(QuoteQuestion.ANY.by("duarte"), Order.DATE, 0, newest::add);
    assertThat(equal).isEqualTo(newest);
  }

  @Test
  void aCursorOfAnotherOrderOrStateOfTheIndexIsRefused() throws Exception {
    FactSearch search = search(3);
    String cursor = Objects.requireNonNull(search.quotesPage(ON_PEACE, Order.DATE, 2, null).next());
    assertThatThrownBy(() -> search.quotesPage(ON_PEACE, Order.RELEVANCE, 2, cursor))
        .isInstanceOf(QueryException.class)
        .hasMessage(
            "no page begins at '"
                + cursor
                + "': the index or the order is another; begin at the"
                + " first");
    FactSearch later = search(4);
    assertThatThrownBy(() -> later.quotesPage(ON_PEACE, Order.DATE, 2, cursor))
        .isInstanceOf(QueryException.class);
    String beyond = cursor.replaceAll("\\d+$", "123456");
    assertThatThrownBy(() -> search.quotesPage(ON_PEACE, Order.DATE, 2, beyond))
        .isInstanceOf(QueryException.class);
    String broken = cursor.replaceAll("\\d+$", "x");
    assertThatThrownBy(() -> search.quotesPage(ON_PEACE, Order.DATE, 2, broken))
        .isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> search.quotesPage(ON_PEACE, Order.DATE, 0, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
