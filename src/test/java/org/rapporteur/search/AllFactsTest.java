package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.index.FactIndex;
import org.rapporteur.index.FactIndexWriter;

class AllFactsTest {
  @TempDir private Path folder;

  @Test
  void everyArticleComesOnceAsItStandsNow() throws IOException, QueryException {
    try (FactIndexWriter writer = FactIndexWriter.open(folder)) {
      ThreeArticles.putInto(writer);
      writer.commit();
      ThreeArticles.water().say(" It rained.").putInto(writer);
      writer.commit();
    }
    List<StoredFacts> all = new ArrayList<>();
    try (FactIndex index = FactIndex.open(folder)) {
      assertThat(new FactSearch(index).stored().allFacts().each(null, all::add)).isEqualTo(3);
    }

    assertThat(all)
        .extracting(StoredFacts::id)
        .containsExactlyInAnyOrder("2024/water.txt", "2023/trade.txt", "dry.txt");
    StoredFacts water =
        all.stream().filter(each -> each.id().equals("2024/water.txt")).findFirst().orElseThrow();
    assertThat(water.text()).endsWith(" It rained.");
    assertThat(FactsJson.read(water.json())).isEqualTo(ThreeArticles.water().facts());
    assertThat(water.collection()).isEqualTo("news");
  }

  @Test
  void aQueryChoosesAndOneThatFindsNothingGivesNothing() throws IOException, QueryException {
    try (FactIndex index = ThreeArticles.index()) {
      FactSearch search = new FactSearch(index);
      List<StoredFacts> found = new ArrayList<>();
      assertThat(search.stored().allFacts().each("speaker:lin date:2023", found::add)).isEqualTo(1);
      assertThat(found).extracting(StoredFacts::id).containsExactly("2023/trade.txt");
      assertThat(search.stored().allFacts().each("snow", found::add)).isZero();
    }
  }
}
