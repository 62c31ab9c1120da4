package org.rapporteur.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.Countries;
import org.rapporteur.text.PreparedText;

class CountryExtractorPropertiesTest {
  private static final CountryExtractor EXTRACTOR =
      new CountryExtractor(Set.of(CountryMentionKind.CAPITAL, CountryMentionKind.WITHIN_NAME));
  private static final CountryExtractor PLAIN = new CountryExtractor();

  @Property(tries = 150)
  void mentionsAreWholeWordsInsideTheTextAndDoNotOverlap(@ForAll("news") String text) {
    assertSound(text);
  }

  @Property(tries = 100)
  void anyTextAtAllGivesSoundMentions(@ForAll String text) {
    assertSound(text);
  }

  @Provide
  Arbitrary<String> news() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "United",
            "States",
            "U.S.",
            "US",
            "Guinea",
            "-",
            "Bissau",
            "Georgia",
            "Atlanta",
            ",",
            ".",
            "\n",
            "\r\n",
            "\u00a0",
            "Côte",
            "d’",
            "d'",
            "Ivoire",
            "'s",
            "Korea",
            "Jordan",
            "Bank",
            "of",
            "the",
            "New",
            "Mexico",
            "in",
            "French",
            "and",
            "English",
            "TELL",
            "CHINA",
            "\ud83d\ude00",
            "\ud83d",
            "anti-Russian",
            "$",
            "Michael",
            "Pa.",
            "turkey",
            "Türkiye",
            "“",
            "\"",
            "(",
            "China",
            "Ministry",
            "Moscow",
            "Mexico City",
            "the Kremlin",
            "EU",
            "OPEC+",
            "urged",
            "Mr.",
            "&",
            "Saint",
            "St.",
            "said");
    return pieces.list().ofMaxSize(40).map(words -> String.join(" ", words).replace(" ' ", "'"));
  }

  private static void assertSound(String text) {
    PreparedText prepared = Texts.prepare(text);
    List<Span> spans = new ArrayList<>();
    int firstMention = -1;
    NamedStates named = EXTRACTOR.find(prepared);
    assertThat(named.plain()).isEqualTo(PLAIN.extract(prepared));
    for (Country country : named.countries()) {
      assertThat(country.name()).isEqualTo(Countries.name(country.code()));
      assertThat(country.mentions()).isNotEmpty();
      assertThat(country.mentions().get(0).span().begin()).isGreaterThan(firstMention);
      firstMention = country.mentions().get(0).span().begin();
      int last = -1;
      for (CountryMention mention : country.mentions()) {
        Span span = mention.span();
        assertThat(span.begin()).isGreaterThan(last);
        assertThat(span.of(text)).isEqualTo(mention.text());
        assertThat(isWordBorder(text, span.begin()) && isWordBorder(text, span.end())).isTrue();
        last = span.begin();
        spans.add(span);
      }
    }
    spans.sort(null);
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).begin()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static boolean isWordBorder(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isLetter(text.charAt(offset - 1))
        || !Character.isLetter(text.charAt(offset));
  }

  @Test
  void theTimeGrowsWithTheTextOnly() {
    String line = "The of Bank of of China and Georgia of Republic US TELL US in French and ";
    PreparedText prepared = Texts.prepare(line.repeat(4_000));
    prepared.entities(); // the encoder's pass is not the extractor's
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> EXTRACTOR.extract(prepared));
  }
}
