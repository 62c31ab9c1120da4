package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.CountryPair;
import org.rapporteur.text.PreparedText;

class CountryPairsTest {
  private static List<CountryPair> pairs(String text) {
    PreparedText prepared = Texts.prepare(text);
    return CountryPairs.of(prepared, new CountryExtractor().extract(prepared));
  }

  @Test
  void countriesOfOneSentenceMakePairsMostSentencesFirst() {
    assertThat(pairs("Peru, Chile and Kenya met. Kenyans left. Peruvians thanked Chile. Peru won."))
        .containsExactly(
            new CountryPair(List.of("CL", "PE"), 2),
            new CountryPair(List.of("CL", "KE"), 1),
            new CountryPair(List.of("KE", "PE"), 1));
  }

  @Test
  void aCountryIsNoPairWithItself() {
    assertThat(pairs("Peru and the Peruvians agree. Chile does not.")).isEmpty();
  }

  @Test
  void aLongListOfCountriesTiesNone() {
    assertThat(
            pairs(
                "In favour were Peru, Chile, Kenya, Ghana, Togo, Benin, Malta, Italy, Spain,"
                    + " France, Norway, Sweden and Finland."))
        .isEmpty();
  }
}
