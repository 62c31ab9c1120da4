package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;

/** An article's text with its facts marked. */
class MarkedTextTest {
  private static Element marked(String text, List<Quote> quotes, List<Country> countries) {
    ArticleFacts facts =
        new ArticleFacts(
            1,
            "a",
            ArticleMetadata.EMPTY,
            null,
            quotes,
            countries,
            List.of(),
            List.of(),
            List.of());
    return Jsoup.parseBodyFragment(new MarkedText(text, facts).html().render()).body();
  }

  private static Quote quote(String text, String... contents) {
    List<Span> spans =
        java.util.Arrays.stream(contents)
            .map(part -> new Span(text.indexOf(part), text.indexOf(part) + part.length()))
            .toList();
    return new Quote(
        "q" + spans.get(0).begin(),
        QuoteType.DIRECT,
        String.join(" … ", contents),
        spans,
        List.of(),
        List.of(),
        Speaker.unknown("officials", "not named"),
        List.of(),
        null,
        null);
  }

  private static Country country(String text, String code, String name) {
    Span span = new Span(text.indexOf(name), text.indexOf(name) + name.length());
    CountryMention mention = new CountryMention(span, name, CountryMentionKind.NAME);
    return new Country(code, name, null, null, List.of(mention));
  }

  @Test
  void aCountryInsideAQuoteIsMarkedInsideIt() {
    String text = "They said \"Chad waits\" today.";
    Element all =
        marked(text, List.of(quote(text, "\"Chad waits\"")), List.of(country(text, "TD", "Chad")));
    assertThat(all.select(".quote a.country").attr("href")).isEqualTo("#fact-TD");
    assertThat(all.select(".quote").text()).isEqualTo("\" Chad waits\"1");
    assertThat(all.select(".ref").attr("aria-label")).isEqualTo("Quote 1, by “officials”");
  }

  @Test
  void aQuoteOverParagraphsIsMarkedInEachAndNumberedOnce() {
    String text = "\"One.\n\nTwo,\" they said. Three.";
    Element all = marked(text, List.of(quote(text, "\"One.\n\nTwo,\"")), List.of());
    assertThat(all.select("p")).hasSize(2);
    assertThat(all.select("p .quote")).hasSize(2);
    assertThat(all.select(".ref")).hasSize(1);
    assertThat(all.select("#q0").text()).isEqualTo("\"One.");
  }

  @Test
  void allTheTextStandsThereAndNothingElse() {
    String text = "A & B <i>\r\nsame paragraph\r\n\r\nnext\n";
    Element all = marked(text, List.of(), List.of());
    assertThat(all.select("p").eachText()).containsExactly("A & B <i> same paragraph", "next");
    assertThat(all.select("i")).isEmpty();
  }

  @Test
  void theHeadLinesOfAFileAreFoldedAway() {
    Element all = marked("Title: Rain\nDate: 2024-07-02\n\nIt rained.", List.of(), List.of());
    assertThat(all.select("details p").text()).isEqualTo("Title: Rain Date: 2024-07-02");
    assertThat(all.select(".text > p").text()).isEqualTo("It rained.");
    assertThat(marked("Title: Rain\nIt rained.", List.of(), List.of()).select("details")).isEmpty();
  }
}
