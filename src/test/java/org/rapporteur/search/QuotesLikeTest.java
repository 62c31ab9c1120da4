package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.encoder.SentenceEncoder;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.Samples;

class QuotesLikeTest {
  private static final List<String> SAID =
      List.of(
          "“Embargoes are paid for by the poor, never by the generals”",
          "“The central bank will raise its rate in March”",
          "“Our team played without fear and deserved to win”",
          "“Two million people have no clean water tonight”",
          "“Flight 7713 left the runway at noon”",
          "“The treaty has no article on fishing in winter”");

  private static FactIndex index;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    try (FactIndexWriter writer =
        FactIndexWriter.open(folder, "", SentenceEncoder.open()::encode)) {
      for (int i = 0; i < SAID.size(); i++) {
        Samples.article("a" + i + ".txt")
            .quote(Samples.person("Speaker " + i % 2, null, null), QuoteType.DIRECT, SAID.get(i))
            .putInto(writer);
      }
      writer.commit();
    }
    index = FactIndex.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<String> like(String sentence, QuoteQuestion question, int limit)
      throws Exception {
    List<String> found = new ArrayList<>();
    int count =
        new FactSearch(index)
            .quotesLike(sentence, question, limit, quote -> found.add(quote.text()));
    assertThat(count).isEqualTo(found.size());
    return found;
  }

  @Test
  void theNearestInMeaningIsFirstThoughItHasNoneOfTheWords() throws Exception {
    assertThat(like("sanctions hurt ordinary citizens", QuoteQuestion.ANY, 1))
        .containsExactly(SAID.get(0));
    assertThat(like("interest is going up this spring", QuoteQuestion.ANY, 1))
        .containsExactly(SAID.get(1));
    assertThat(like("many families lack something safe to drink", QuoteQuestion.ANY, 1))
        .containsExactly(SAID.get(3));
  }

  @Test
  void wordsThatVectorsBlurCountToo() throws Exception {
    assertThat(like("7713", QuoteQuestion.ANY, 1)).containsExactly(SAID.get(4));
  }

  @Test
  void allElseThatIsAskedHolds() throws Exception {
    assertThat(like("sanctions hurt citizens", QuoteQuestion.ANY.by("Speaker 1"), 0))
        .containsOnly(SAID.get(1), SAID.get(3), SAID.get(5));
  }

  @Test
  void anIndexWithoutMeaningsSaysHowToGetThem() throws Exception {
    FactSearch search = new FactSearch(ThreeArticles.index());
    assertThatThrownBy(() -> search.quotesLike("water", QuoteQuestion.ANY, 1, quote -> {}))
        .isInstanceOf(QueryException.class)
        .hasMessage("the index does not know what quotes mean; ingest again with --semantic");
  }
}
