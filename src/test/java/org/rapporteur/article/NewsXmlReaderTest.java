package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Article;

/** What the sample articles do not show of NITF, NewsML-G2, RSS and Atom. */
class NewsXmlReaderTest {
  private static final String SENTENCE = "The envoys met on Tuesday.";

  @TempDir Path folder;

  @Test
  void theDateOfAStoryIsTheFirstThatCanBeRead() throws IOException {
    String dates = "<date.issue norm='00000000'/><date.release norm='20240702T103000-0400'/>";
    assertThat(nitf(dates, SENTENCE).metadata().published()).isEqualTo("2024-07-02T10:30:00-04:00");
  }

  @Test
  void aWrongOrMissingDateDropsNoArticle() throws IOException {
    Article wrong = nitf("<date.issue norm='soon'/>", SENTENCE);
    assertThat(wrong.metadata().published()).isNull();
    assertThat(wrong.metadata().other()).containsEntry("date", "soon");
    assertThat(nitf("", SENTENCE).metadata().published()).isNull();
  }

  @Test
  void aStoryHasItsParagraphsListsAndHeadings() throws IOException {
    String body =
        "One <money unit='USD'>5</money>.</p><hl2>Two</hl2><ul><li>Three <em>and</em> four</li>"
            + "<li>Five</li></ul><bq><block><p>Six</p></block></bq><p>Seven<br/>eight";
    assertThat(nitf("", body).text())
        .isEqualTo("One 5.\n\nTwo\n\nThree and four\n\nFive\n\nSix\n\nSeven\neight");
  }

  @Test
  void anItemMayHoldPlainText() throws IOException {
    Article article =
        Reading.article(
            put("<inlineData contenttype='text/plain'>One.\n\nTwo &amp; three.</inlineData>"));
    assertThat(article.text()).isEqualTo("One.\n\nTwo & three.");
    assertThat(article.metadata().published()).isEqualTo("2024-07-02");
    assertThat(article.metadata().other()).containsEntry("pubStatus", "canceled");
  }

  @Test
  void aFileOfPicturesSaysSo() throws IOException {
    assertThat(
            Reading.failure(
                Reading.put(folder, "p.xml", "<packageItem guid='x'><groupSet/></packageItem>")))
        .isEqualTo("no text in it: pictures, films and packages are not read");
    assertThat(Reading.failure(put("<remoteContent href='x.jpg'/>")))
        .isEqualTo("line 1: no text in the news item (inlineXML or inlineData)");
  }

  @Test
  void anItemOfRss1IsAnArticle() throws IOException {
    String feed =
        "<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/' xmlns:dc='d'>"
            + "<channel><title>Envoy</title></channel>"
            + "<item rdf:about='x'><title>Talks</title><link>https://envoy.example/1</link>"
            + "<description>"
            + SENTENCE
            + "</description><dc:creator>Ana</dc:creator>"
            + "<dc:date>2024-07-02T10:00Z</dc:date></item></rdf:RDF>";
    Article article = Reading.article(Reading.put(folder, "f.rss", feed));
    assertThat(article.text()).isEqualTo(SENTENCE);
    assertThat(article.metadata().source()).isEqualTo("Envoy");
    assertThat(article.metadata().url()).isEqualTo("https://envoy.example/1");
    assertThat(article.metadata().author()).isEqualTo("Ana");
    assertThat(article.metadata().published()).isEqualTo("2024-07-02T10:00:00Z");
  }

  @Test
  void anItemWithoutTextFailsInItsPlace() throws IOException {
    List<ReadResult> results = feed(item("A", ""), item("B", SENTENCE));
    assertThat(results.get(0))
        .isEqualTo(
            new FailedArticle("f.xml#1", "line 1: the item has neither content nor description"));
    assertThat(results.get(1).id()).isEqualTo("f.xml#2");
  }

  @Test
  void anItemTooLongFailsInItsPlace() throws IOException {
    List<ReadResult> results =
        feed(
            item("A", "word ".repeat(3_000_000)),
            item("B", "&lt;b>x&lt;/b> ".repeat(1_200_000)),
            item("C", "<i/>".repeat(200_000)),
            item("D", SENTENCE));
    assertThat(results).hasSize(4);
    assertThat(results.subList(0, 3))
        .allSatisfy(
            result ->
                assertThat(((FailedArticle) result).failure().error()).contains("longer than"));
    assertThat(results.get(3)).isInstanceOf(ReadArticle.class);
  }

  @Test
  void whatStandsBeforeTheDamageIsRead() throws IOException {
    List<ReadResult> results = feed(item("A", SENTENCE), "\n<item><title>B</item>");
    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(ReadArticle.class);
    assertThat(((FailedArticle) results.get(1)).failure().error())
        .startsWith("cannot be read: line 2: ")
        .contains("\"title\"");
  }

  @Test
  void feedsMayUseTheEntitiesOfHtmlUndeclaredPrefixesAndForbiddenCharacters() throws IOException {
    List<ReadResult> results = feed(item("S&atilde;o\u0001Vito", "<x:y/>&ldquo;Yes&rdquo;&nbsp;"));
    Article article = ((ReadArticle) results.get(0)).article();
    assertThat(article.metadata().title()).isEqualTo("São Vito");
    assertThat(article.text()).isEqualTo("“Yes”");
  }

  @Test
  void theEncodingIsTheDeclaredOneOrWhatTheBytesShow() throws IOException {
    String koi = "<?xml version='1.0' encoding='koi8-r'?>" + feedOf(item("Привет", SENTENCE));
    Path file = Reading.put(folder, "k.xml", koi.getBytes(Charset.forName("koi8-r")));
    assertThat(Reading.article(file).metadata().title()).isEqualTo("Привет");
    String lie = "<?xml version='1.0' encoding='utf-8'?>" + feedOf(item("“Zoë”", SENTENCE));
    file = Reading.put(folder, "l.xml", lie.getBytes(Charset.forName("windows-1252")));
    assertThat(Reading.article(file).metadata().title()).isEqualTo("“Zoë”");
  }

  @Test
  void nothingOutsideTheFileIsRead() throws IOException {
    Path secret = Reading.put(folder, "secret/s.txt", "the hidden word");
    for (String declared :
        List.of(
            "<!DOCTYPE rss [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE rss [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>",
            "<!DOCTYPE rss SYSTEM '" + secret.toUri() + "'>")) {
      Path file = Reading.put(folder, "x.xml", declared + feedOf(item("A", SENTENCE + "&s;")));
      for (ReadResult result : Reading.all(file)) {
        assertThat(result.toString()).doesNotContain("hidden");
      }
    }
  }

  @Test
  void declarationsOfEntitiesAreRefused() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(9));
      laughs.append("'>");
    }
    String bomb = laughs + "]>" + feedOf(item("A", "&a39;"));
    assertThat(Reading.failure(Reading.put(folder, "b.xml", bomb)))
        .contains("its DOCTYPE declares entities");
  }

  @Test
  void xmlNestedDeeplyOrWithoutEndIsRefused() throws IOException {
    String deep = feedOf("<item>" + "<b>".repeat(100_000));
    assertThat(Reading.failure(Reading.put(folder, "d.xml", deep)))
        .contains("nested more than 90 deep");
    for (String endless : List.of("<a b='", "<!--", "<?x ", "<![CDATA[", "<a")) {
      String xml = "<rss><channel>" + endless + "x".repeat(20_000_000);
      assertThat(Reading.failure(Reading.put(folder, "e.xml", xml))).doesNotContain("Exception");
    }
  }

  @Test
  void otherXmlIsToldByItsRoot() throws IOException {
    assertThat(Reading.failure(Reading.put(folder, "pom.xml", "<?xml version='1.0'?><project/>")))
        .isEqualTo(
            "cannot be read: XML of <project>;"
                + " NITF, NewsML-G2, RSS and Atom are read, and .html as a page");
  }

  private Article nitf(String docdata, String body) throws IOException {
    return Reading.article(
        Reading.put(
            folder,
            "n.xml",
            "<nitf><head><title>T</title><docdata>"
                + docdata
                + "</docdata></head><body><body.content><p>"
                + body
                + "</p></body.content></body></nitf>"));
  }

  /** A news item with a content. */
  private Path put(String content) throws IOException {
    return Reading.put(
        folder,
        "i.xml",
        "<n:newsItem xmlns:n='x'><n:itemMeta><n:itemClass qcode='ninat:text'/>"
            + "<n:versionCreated>2024-07-02</n:versionCreated><n:pubStatus qcode='stat:canceled'/>"
            + "</n:itemMeta><n:contentSet>"
            + content.replace("<", "<n:").replace("<n:/", "</n:")
            + "</n:contentSet></n:newsItem>");
  }

  private List<ReadResult> feed(String... items) throws IOException {
    return Reading.all(Reading.put(folder, "f.xml", feedOf(items)));
  }

  private static String feedOf(String... items) {
    return "<rss><channel><title>Envoy</title>" + String.join("", items) + "</channel></rss>";
  }

  private static String item(String title, String description) {
    return "<item><title>"
        + title
        + "</title><description>"
        + description
        + "</description></item>";
  }
}
