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

  @Test
  void aForeignArticleHasItsLanguageAndNoFacts() {
    String text =
        "Le Conseil s'est réuni mardi à Genève. « La Chine et la France sont d'accord », a déclaré"
            + " l'ambassadeur, qui a salué la résolution 2728.";
    var facts = Rapporteur.open().extract(Article.of("fr.txt", text));
    assertThat(facts.article().language()).isEqualTo("fr");
    assertThat(facts.article().sha256()).hasSize(64);
    assertThat(facts.quotes()).isEmpty();
    assertThat(facts.countries()).isEmpty();
    assertThat(facts.resolutions()).isEmpty();
  }
}
