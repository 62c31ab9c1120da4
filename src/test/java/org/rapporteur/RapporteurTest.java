package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.CountryPair;

class RapporteurTest {
  private static final String TALKS =
      """
      Peru and Chile resume talks

      LIMA - Peru and Chile resumed talks on Monday, and Moscow said it would watch them.

      "We welcome Chile's step," said Ana Soto, Peru's foreign minister. The Bank of Chile and the
      European Union offered help.
      """;

  @Test
  void whatIsAskedForComesBesideTheSameQuotesAndResolutions() {
    Article article = Article.of("talks.txt", TALKS);
    var plain = Rapporteur.open().extract(article);
    var options =
        RapporteurOptions.DEFAULT
            .withCountryKinds(CountryMentionKind.CAPITAL, CountryMentionKind.WITHIN_NAME)
            .withGroupMembers(true);
    var asked = Rapporteur.open(options).extract(article);

    assertThat(plain.countries()).extracting("code").containsExactly("PE", "CL");
    assertThat(asked.countries()).extracting("code").containsExactly("PE", "CL", "RU");
    assertThat(asked.quotes()).isEqualTo(plain.quotes());
    assertThat(asked.resolutions()).isEqualTo(plain.resolutions());
    assertThat(plain.groups().get(0).members()).isEmpty();
    assertThat(asked.groups().get(0).members()).hasSize(27);
  }

  @Test
  void theKeyOfTheOptionsIsTheSameInEachRun() {
    assertThat(RapporteurOptions.DEFAULT.key()).isEmpty();
    assertThat(
            RapporteurOptions.DEFAULT
                .withCountryKinds(CountryMentionKind.WITHIN_NAME, CountryMentionKind.CAPITAL)
                .withGroupMembers(true)
                .key())
        .isEqualTo("CAPITAL WITHIN_NAME groupMembers");
  }

  @Test
  void membersAreThoseOfTheDayThatTheArticleWasPublished() {
    var facts =
        Rapporteur.open(RapporteurOptions.DEFAULT.withGroupMembers(true))
            .extract(
                new Article(
                    "talks.txt",
                    TALKS,
                    ArticleMetadata.EMPTY.withPublished("2018-05-01T10:00:00Z")));
    assertThat(facts.groups().get(0).asOf()).isEqualTo("2018-05-01");
    assertThat(facts.groups().get(0).members()).contains("GB");
  }

  @Test
  void countriesHaveTheirSalienceAndPairs() {
    var facts = Rapporteur.open().extract(Article.of("talks.txt", TALKS));
    assertThat(facts.countries()).allSatisfy(country -> assertThat(country.isFocus()).isTrue());
    assertThat(facts.countryPairs()).containsExactly(new CountryPair(List.of("CL", "PE"), 3));
  }

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
