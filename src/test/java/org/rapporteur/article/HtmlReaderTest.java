package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;

class HtmlReaderTest {
  private static final String SENTENCE =
      "The envoys of the river states met on Tuesday and agreed to meet again on Friday. ";

  @TempDir Path folder;

  @Test
  void aNewsPageGivesItsArticleAndNothingElse() throws IOException {
    assertThat(fixture("envoy.html").text())
        .isEqualTo(
            """
            GENEVA — Envoys of 41 states on Tuesday backed a pact on shared rivers, after a night of \
            talks that nearly failed.

            “We have all given something,” said Lena Orbach, who chaired the talks. “Now we must keep \
            it.”

            Money still missing

            The pact sets up a fund, but nobody has paid into it.
            Its first meeting is in May.

            Upstream states must tell others before they build a dam.

            Downstream states must measure what they take.

            The river does not ask for a visa.

            The vote was 38 to none, with three abstentions.\
            """);
  }

  @Test
  void aNewsPageTellsOfItsArticle() throws IOException {
    ArticleMetadata metadata = fixture("envoy.html").metadata();
    assertThat(metadata.title()).isEqualTo("Envoys back water pact after long night");
    assertThat(metadata.published()).isEqualTo("2024-07-02T18:05:00-04:00");
    assertThat(metadata.author()).isEqualTo("Mara Lindqvist, Otis Bray");
    assertThat(metadata.source()).isEqualTo("The Daily Envoy");
    assertThat(metadata.url()).isEqualTo("https://envoy.example/world/water-pact");
  }

  @Test
  void anOldPageLaidOutByATableGivesItsParagraphs() throws IOException {
    Article article = fixture("plain.html");
    assertThat(article.text().split("\n\n")).hasSize(4);
    assertThat(article.text()).startsWith("The foreign minister").endsWith("next week.");
    assertThat(article.metadata().title()).isEqualTo("Assembly Hears Plea on Islands");
    assertThat(article.metadata().published()).isEqualTo("1998-03-07");
  }

  @Test
  void openGraphTellsWhereThereIsNoStructuredData() throws IOException {
    ArticleMetadata metadata =
        page(
                "<meta property='og:title' content='Rivers &amp; dams | Envoy'>"
                    + "<meta property='og:site_name' content='Envoy'>"
                    + "<meta property='article:published_time' content='2024-07-02T10:00:00Z'>"
                    + "<meta property='article:author' content='https://envoy.example/by/ana'>"
                    + "<meta name='author' content='By Ana Belo'>",
                "<p>" + SENTENCE)
            .metadata();
    assertThat(metadata.title()).isEqualTo("Rivers & dams");
    assertThat(metadata.source()).isEqualTo("Envoy");
    assertThat(metadata.published()).isEqualTo("2024-07-02T10:00:00Z");
    assertThat(metadata.author()).isEqualTo("Ana Belo");
  }

  @Test
  void whatThePageShowsTellsWhereItsHeadDoesNot() throws IOException {
    ArticleMetadata metadata =
        page("<title></title>", "<h1>Rivers</h1><time>2 July 2024</time><p>" + SENTENCE).metadata();
    assertThat(metadata.title()).isEqualTo("Rivers");
    assertThat(metadata.published()).isEqualTo("2024-07-02");
  }

  @Test
  void brokenStructuredDataIsPassedOver() throws IOException {
    Article article =
        page(
            "<title>Rivers</title><script type='application/ld+json'>{oops</script>",
            "<p>" + SENTENCE);
    assertThat(article.metadata().title()).isEqualTo("Rivers");
  }

  @Test
  void theTextInTheStructuredDataStandsInForAPageDrawnByScripts() throws IOException {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + SENTENCE
                + "\\n\\nThey left.\"}</script>",
            "<div id=app>Loading</div>");
    assertThat(article.text()).isEqualTo(SENTENCE.strip() + "\n\nThey left.");
  }

  @Test
  void aPageThatIsOneFormIsStillRead() throws IOException {
    assertThat(page("", "<form class='sidebar'><p>" + SENTENCE + "</form>").text())
        .isEqualTo(SENTENCE.strip());
  }

  @Test
  void theCharsetIsThatOfThePage() throws IOException {
    String html =
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Привет. "
            + SENTENCE;
    Path file = Reading.put(folder, "p.html", html.getBytes(Charset.forName("windows-1251")));
    assertThat(Reading.article(file).text()).startsWith("Привет.");
    html = "<meta charset=iso-8859-1><p>“Zoë” " + SENTENCE;
    file = Reading.put(folder, "q.html", html.getBytes(Charset.forName("windows-1252")));
    assertThat(Reading.article(file).text()).startsWith("“Zoë”");
  }

  @Test
  void aPageWithoutABodyFails() throws IOException {
    String reason = "no article text found in the page";
    assertThat(
            Reading.failure(Reading.put(folder, "a.html", "<html><head><title>T</title></head>")))
        .isEqualTo(reason);
    assertThat(Reading.failure(Reading.put(folder, "b.html", "<body></body>"))).isEqualTo(reason);
    assertThat(Reading.failure(Reading.put(folder, "c.html", "<ul><li><a href=x>One</a></ul>")))
        .isEqualTo(reason);
  }

  @Test
  void aHeadlineThatIsALinkMakesATeaserAndOneThatLinksToItselfDoesNot() throws IOException {
    String teaser =
        "<div class=x><h3><a href=/1>Ten soups for winter</a></h3><p>" + SENTENCE + "</div>";
    String body = "<p>" + SENTENCE + "<h2><a href=#money>Money</a></h2><p>" + SENTENCE + SENTENCE;
    assertThat(page("", "<div>" + body + "</div>" + teaser + teaser).text())
        .contains("Money")
        .doesNotContain("soups");
  }

  @Test
  void aShortStoryUnderALinkedTitleIsNoTeaser() throws IOException {
    assertThat(page("", "<div><h2><a href=/1>Talks</a></h2><p>" + SENTENCE + "</div>").text())
        .endsWith(SENTENCE.strip());
  }

  @Test
  void aTableWithAPictureAndAShortTextIsACaption() throws IOException {
    String picture = "<table align=right><tr><td><img src=x.jpg><br>A boat in the harbour.</table>";
    assertThat(page("", "<p>" + SENTENCE + picture + "<p>" + SENTENCE).text())
        .doesNotContain("harbour");
  }

  @Test
  void namesOfClassesAreReadWordByWord() {
    assertThat(PageClutter.hasClutterName("main shareBar")).isTrue();
    assertThat(PageClutter.hasClutterName("article__related-stories")).isTrue();
    assertThat(PageClutter.hasClutterName("c-read-more")).isTrue();
    assertThat(PageClutter.hasClutterName("READ_MORE")).isTrue();
    assertThat(PageClutter.hasClutterName("header-text shadow uploads reading")).isFalse();
    assertThat(PageClutter.hasClutterName("read more")).isFalse(); // two names, not one
  }

  @Test
  void tagsNestedDeeplyAreRead() throws IOException {
    String html = "<div>".repeat(5_000) + "<p>" + SENTENCE;
    assertThat(Reading.article(Reading.put(folder, "p.html", html)).text())
        .isEqualTo(SENTENCE.strip());
  }

  private Article page(String head, String body) throws IOException {
    return Reading.article(
        Reading.put(
            folder,
            "page.html",
            "<html><head>" + head + "</head><body>" + body + "</body></html>"));
  }

  private Article fixture(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
      return Reading.article(Reading.put(folder, name, in.readAllBytes()));
    }
  }
}
