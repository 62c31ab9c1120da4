package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Article;

/** What the sample mail does not show. */
class EmailReaderTest {
  private static final String SENTENCE =
      "The envoys of the river states met on Tuesday and agreed to meet again on Friday.";

  @TempDir Path folder;

  @Test
  void aMailOfHtmlAloneIsReadAsAPage() throws IOException {
    Article article = mail("Content-Type: text/html\n\n<p>" + SENTENCE + "<p>They left.");
    assertThat(article.text()).isEqualTo(SENTENCE + "\n\nThey left.");
    assertThat(article.metadata().title()).isEqualTo("Talks");
  }

  @Test
  void plainTextThatOnlyPointsToTheHtmlIsNotTheArticle() throws IOException {
    Article article =
        mail(
            parts(
                "Content-Type: text/plain\n\nThis mail has HTML.",
                "Content-Type: text/html\n\n<p>" + (SENTENCE + " ").repeat(3)));
    assertThat(article.text()).startsWith(SENTENCE);
  }

  @Test
  void linesWithoutAFlowStayAsTheyAre() throws IOException {
    assertThat(mail("\nOne \ntwo.\n").text()).isEqualTo("One \ntwo.");
    assertThat(mail("Content-Type: text/plain; FORMAT=Flowed\n\nOne \ntwo.\n").text())
        .isEqualTo("One two.");
  }

  @Test
  void theCharsetIsThatOfThePart() throws IOException {
    String mail = "From: Ana\nContent-Type: text/plain; charset=koi8-r\n\nПривет.\n";
    Path file = Reading.put(folder, "m.eml", mail.getBytes(Charset.forName("koi8-r")));
    assertThat(Reading.article(file).text()).isEqualTo("Привет.");
  }

  @Test
  void headersMayBeInUtf8AndFolded() throws IOException {
    Article article =
        Reading.article(
            Reading.put(
                folder,
                "m.eml",
                "From: \"Belo, Zoë\" <zoe@envoy.example>\r\nSubject: Talks\r\n in São Vito\r\n"
                    + "List-Id: Envoy News <news.envoy.example>\r\nDate: soon\r\n\r\n"
                    + SENTENCE));
    assertThat(article.metadata().author()).isEqualTo("Belo, Zoë");
    assertThat(article.metadata().title()).isEqualTo("Talks in São Vito");
    assertThat(article.metadata().source()).isEqualTo("Envoy News");
    assertThat(article.metadata().published()).isNull();
    assertThat(article.metadata().other()).containsEntry("date", "soon");
  }

  @Test
  void aMailWithoutTextSaysSo() throws IOException {
    assertThat(failure("Content-Type: image/png\n\nxxxx"))
        .isEqualTo("no text in it: neither text/plain nor text/html");
    assertThat(failure(parts("Content-Disposition: attachment\n\n" + SENTENCE)))
        .isEqualTo("no text in it: neither text/plain nor text/html");
  }

  @Test
  void whatIsNoMailSaysSo() throws IOException {
    assertThat(Reading.failure(Reading.put(folder, "m.eml", SENTENCE)))
        .isEqualTo("no e-mail: it has no From, Date or Subject");
  }

  @Test
  void partsInPartsAndEndlessHeadersAreRefused() throws IOException {
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      nested.append(i).append('\n');
    }
    assertThat(failure(nested + "\n" + SENTENCE)).isEqualTo("parts in parts, more than 20 deep");
    assertThat(failure("X-Long: " + "x".repeat(20 << 20) + "\n\n" + SENTENCE))
        .startsWith("no e-mail that can be read: ");
    assertThat(failure("X: y\n".repeat(100_000) + "\n" + SENTENCE))
        .startsWith("no e-mail that can be read: ");
  }

  private Article mail(String rest) throws IOException {
    return Reading.article(Reading.put(folder, "m.eml", "Subject: Talks\n" + rest));
  }

  private String failure(String rest) throws IOException {
    return Reading.failure(Reading.put(folder, "m.eml", "Subject: Talks\n" + rest));
  }

  private static String parts(String... parts) {
    return "Content-Type: multipart/alternative; boundary=b\n\n--b\n"
        + String.join("\n--b\n", parts)
        + "\n--b--\n";
  }
}
