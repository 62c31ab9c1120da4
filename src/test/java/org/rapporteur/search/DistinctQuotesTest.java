package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

class DistinctQuotesTest {
  private static final String WHOLE =
      "“We will keep the bridge open for as long as the farmers need it, and nobody will be sent"
          + " back from it at night”";

  private final List<Samples> articles = new ArrayList<>();

  private DistinctQuotesTest article(
      String id, @Nullable String day, String speaker, String quote) {
    articles.add(
        Samples.article(id)
            .about("The bridge", day, null)
            .quote(Samples.person(speaker, null, null), QuoteType.DIRECT, quote)
            .say(", said " + speaker + " in " + id + "."));
    return this;
  }

  private List<DistinctQuote> found(int limit) throws Exception {
    List<DistinctQuote> found = new ArrayList<>();
    search().distinctQuotes(QuoteQuestion.ANY, Order.DATE, limit, found::add);
    return found;
  }

  private FactSearch search() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (FactIndexWriter writer = FactIndexWriter.open(new Unclosed(directory), "memory")) {
      for (Samples article : articles) {
        article.putInto(writer);
      }
      writer.commit();
    }
    return new FactSearch(FactIndex.open(directory, "memory"));
  }

  private static List<String> ids(DistinctQuote quote) {
    return quote.articles().stream().map(ArticleHead::id).toList();
  }

  @Test
  void theSameQuoteOfSeveralArticlesIsToldOnceWithTheDayItWasFirstSeen() throws Exception {
    article("b.txt", "2024-05-02", "Lin Qiao", WHOLE).article("a.txt", "2024-05-01", "Lin", WHOLE);
    article("c.txt", null, "Qiao Lin", WHOLE.replace("“", "\"").replace("”", "\""));
    List<DistinctQuote> found = found(0);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).quote().article().id()).isEqualTo("b.txt");
    assertThat(found.get(0).firstSeen()).isEqualTo("2024-05-01");
    assertThat(ids(found.get(0))).containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void aQuoteThatWasCutOrEditedIsTheSame() throws Exception {
    article("whole.txt", "2024-05-03", "Lin Qiao", WHOLE);
    article("cut.txt", "2024-05-02", "the minister", "“" + WHOLE.substring(4, 70) + "”");
    article("edited.txt", "2024-05-01", "Lin Qiao", WHOLE.replace("nobody", "no one"));
    assertThat(found(0)).hasSize(1);
  }

  @Test
  void aShortOneIsTheSameOnlyByTheSameSpeaker() throws Exception {
    article("a.txt", "2024-05-01", "Lin Qiao", "“This is a great day”");
    article("b.txt", "2024-05-02", "Lin", "“This is a great day!”");
    article("c.txt", "2024-05-03", "Maya Jordan", "“This is a great day”");
    assertThat(found(0))
        .extracting(DistinctQuotesTest::ids)
        .containsExactly(List.of("c.txt"), List.of("a.txt", "b.txt"));
  }

  @Test
  void quotesOfAWordOrTwoStayOnTheirOwn() throws Exception {
    article("a.txt", "2024-05-01", "Lin Qiao", "“Yes”").article("b.txt", null, "Lin Qiao", "“Yes”");
    assertThat(found(0)).hasSize(2);
  }

  @Test
  void theLimitCountsWhatIsToldAndTheTotalAllQuotes() throws Exception {
    article("a.txt", "2024-05-04", "Lin Qiao", WHOLE).article("b.txt", "2024-05-03", "Lin", WHOLE);
    article("c.txt", "2024-05-02", "Lin Qiao", "“The ferry goes at six in the morning”");
    article("d.txt", "2024-05-01", "Lin Qiao", "“Nobody asked us about the price of bread”");
    assertThat(found(2))
        .extracting(DistinctQuotesTest::ids)
        .containsExactly(List.of("b.txt", "a.txt"), List.of("c.txt"));
    assertThat(search().distinctQuotes(QuoteQuestion.ANY, Order.DATE, 1, quote -> {})).isEqualTo(4);
  }

  @Test
  void versionsOfAStoryHaveItsAddressOrNearlyItsText() throws Exception {
    String story =
        "The bridge stayed open on Monday. Farmers crossed with their carts until dusk, when a"
            + " guard took the names of those who had come late and let them go. ";
    for (String[] version :
        new String[][] {
          {"first.txt", "2024-05-01", "https://example.org/bridge", story},
          {"later.txt", "2024-05-02", "https://example.org/bridge", "The bridge is closed now."},
          {"wire.txt", "2024-05-03", null, story.replace("dusk", "nightfall") + "It rained."},
          {"other.txt", "2024-05-04", null, "A council voted for cheaper bread on Tuesday."}
        }) {
      articles.add(
          Samples.article(version[0])
              .about("The bridge", version[1], null)
              .at(version[2])
              .say(version[3]));
    }
    FactSearch search = search();
    StoredArticle first = Objects.requireNonNull(search.stored().article("news", "first.txt"));
    assertThat(search.stored().versions(first))
        .extracting(ArticleHead::id)
        .containsExactly("later.txt", "wire.txt");
  }
}
