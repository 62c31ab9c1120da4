package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Article;

class RapporteurTest {
  @Test
  void anEmptyArticleHasNoFacts() {
    var facts = Rapporteur.open().extract(Article.of("empty.txt", ""));
    assertThat(facts.quotes()).isEmpty();
    assertThat(facts.countries()).isEmpty();
    assertThat(facts.resolutions()).isEmpty();
  }
}
