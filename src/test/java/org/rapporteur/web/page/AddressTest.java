package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
  private static final Address FU = Address.of("/quotes", Map.of("speaker", "Fu & Co/ü"));

  @Test
  void valuesAreEncoded() {
    assertThat(FU).hasToString("/quotes?speaker=Fu%20%26%20Co%2F%C3%BC");
    assertThat(Address.of("/quotes")).hasToString("/quotes");
    assertThat(Address.encoded("a b/c+d")).isEqualTo("a%20b%2Fc%2Bd");
  }

  @Test
  void conditionsAreAddedChangedAndTakenAway() {
    Address more = FU.with("from", "2024").with("speaker", "Li");
    assertThat(more).hasToString("/quotes?speaker=Li&from=2024");
    assertThat(more.without("speaker", "from", "to")).hasToString("/quotes");
    assertThat(more.with("from", "").with("speaker", null)).hasToString("/quotes");
    assertThat(FU.value("speaker")).isEqualTo("Fu & Co/ü");
    assertThat(FU.value("from")).isEmpty();
  }

  @Test
  void theSameIsThereAsJsonAndAllOfItAsCsv() {
    Address part = Address.of("/quotes").with("type", "direct").with("cursor", "x");
    assertThat(part.json()).hasToString("/api/v1/quotes?type=direct&cursor=x");
    assertThat(part.csv()).hasToString("/api/v1/quotes?type=direct&format=csv");
  }
}
