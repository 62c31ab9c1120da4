package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.QuoteType;

class FactsPartsTest {
  private static final ArticleFacts FACTS =
      Samples.article("a.txt")
          .about("He said: \"{}\" – naïve 🕊", "2024-07-01", null)
          .quote(Samples.person("Ana Duarte", null, "BR"), QuoteType.DIRECT, "\"Ça va 🕊, {}\"")
          .say(" she said. ")
          .quote(Samples.person("Bo Li", null, null), QuoteType.INDIRECT, "that it goes")
          .facts();

  private static final String JSON = FactsJson.write(FACTS);

  @Test
  void quotesStandAsTheyWereWritten() {
    assertThat(FACTS.quotes())
        .allSatisfy(
            quote ->
                assertThat(FactsParts.quote(JSON, quote.id()))
                    .isEqualTo(FactsJson.writePart(quote)));
  }

  @Test
  void soDoesTheMetadata() {
    assertThat(FactsParts.metadata(JSON)).isEqualTo(FactsJson.writePart(FACTS.article()));
  }

  @Test
  void aQuoteThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> FactsParts.quote(JSON, "q9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no quote of id q9");
  }
}
