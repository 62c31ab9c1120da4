package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.article.ArchiveTest.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Article;

/** What the sample crawls do not show. */
class WarcPageReaderTest {
  private static final String PAGE =
      "<title>Talks</title><p>The envoys of the river states met on Tuesday and agreed to meet"
          + " again.";

  @TempDir Path folder;

  @Test
  void everyMemberOfAPackedCrawlIsRead() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 300; i++) {
      members.write(gzip(reply("200 OK", "text/html", utf8(PAGE))));
    }
    assertThat(Reading.ids(Reading.put(folder, "c.warc.gz", members.toByteArray())))
        .hasSize(300)
        .startsWith("c.warc.gz#1", "c.warc.gz#2")
        .endsWith("c.warc.gz#300");
  }

  @Test
  void theCharsetIsThatOfTheReply() throws IOException {
    byte[] page =
        ("<meta charset=utf-8>" + PAGE + " Привет.").getBytes(Charset.forName("windows-1251"));
    Path file =
        Reading.put(folder, "c.warc", reply("200 OK", "text/html;charset=\"cp1251\"", page));
    assertThat(Reading.article(file).text()).endsWith("Привет.");
  }

  @Test
  void aWrongOrMissingDateDropsNoPage() throws IOException {
    String crawl = new String(reply("200 OK", "text/html", utf8(PAGE)), StandardCharsets.UTF_8);
    for (String date : List.of("WARC-Date: soon\r\n", "")) {
      String changed = crawl.replace("WARC-Date: 2024-07-02T10:00:00Z\r\n", date);
      Article article = Reading.article(Reading.put(folder, "c.warc", changed));
      assertThat(article.metadata().published()).isNull();
      assertThat(article.metadata().url()).isEqualTo("https://envoy.example/a");
    }
  }

  @Test
  void aBrokenReplyHarmsNoneButItself() throws IOException {
    byte[] crawl =
        join(
            record("response", utf8("HTTP/1.1 nothing")),
            reply("200 OK", "text/html\r\nContent-Encoding: gzip", utf8("no gzip at all")),
            reply("200 OK", "text/html", utf8("<p>")),
            reply("200 OK", "text/html", utf8(PAGE)));
    List<ReadResult> results = Reading.all(Reading.put(folder, "c.warc", crawl));
    assertThat(results).hasSize(4);
    assertThat(results.subList(0, 3))
        .allSatisfy(
            result ->
                assertThat(((FailedArticle) result).failure().error())
                    .startsWith("https://envoy.example/a: "));
    assertThat(results.get(3)).isInstanceOf(ReadArticle.class);
    assertThat(results).extracting(ReadResult::id).doesNotHaveDuplicates();
  }

  @Test
  void anEncodingThatIsNotReadIsToldByItsName() throws IOException {
    for (String encoding : List.of("zstd", "rot13")) {
      byte[] reply = reply("200 OK", "text/html\r\nContent-Encoding: " + encoding, utf8(PAGE));
      assertThat(Reading.failure(Reading.put(folder, "c.warc", reply)))
          .isEqualTo("https://envoy.example/a: packed as \"" + encoding + "\", which is not read");
    }
  }

  @Test
  void aReplyPackedAsBrotliIsRead() throws IOException {
    byte[] text = utf8(PAGE.replace("<title>Talks</title>", ""));
    // A stream of one uncompressed block, RFC 7932 section 9.2: window of 16, length, raw, end.
    int length = text.length - 1;
    byte[] head = {(byte) (length << 4), (byte) (length >> 4), (byte) (0x10 | (length >> 12))};
    byte[] packed = join(head, text, new byte[] {3});
    byte[] reply = reply("200 OK", "text/html\r\nContent-Encoding: br", packed);
    assertThat(Reading.article(Reading.put(folder, "c.warc", reply)).text())
        .startsWith("The envoys");
  }

  @Test
  void whatIsNoPageIsPassedOverHoweverLong() throws IOException {
    byte[] film = new byte[40 << 20];
    byte[] crawl =
        join(
            reply("200 OK", "video/mp4", film),
            reply("404 Not Found", "text/html", utf8(PAGE)),
            record("resource", utf8(PAGE)),
            reply("200 OK", "application/xhtml+xml", utf8(PAGE)));
    assertThat(Reading.ids(Reading.put(folder, "c.warc", crawl))).containsExactly("c.warc#1");
  }

  @Test
  void aHeaderWithoutEndIsRefused() throws IOException {
    String endless = "x".repeat(30 << 20);
    for (String crawl : List.of("WARC/1.0\r\nX: " + endless, "WARC/1.0\r\n" + endless, endless)) {
      assertThat(Reading.failure(Reading.put(folder, "c.warc", crawl)))
          .startsWith("cannot be read: ");
    }
    byte[] reply = record("response", utf8("HTTP/1.1 200 OK\r\nX: " + endless));
    assertThat(Reading.failure(Reading.put(folder, "c.warc", reply)))
        .contains("a header that is too long");
  }

  @Test
  void aPageThatUnpacksToFarMoreThanTheCrawlIsRefused() throws IOException {
    byte[] dull = new byte[40 << 20];
    Arrays.fill(dull, (byte) ' ');
    String type = "text/html\r\nContent-Encoding: gzip";
    byte[] bomb = reply("200 OK", type, gzip(dull));
    assertThat(Reading.failure(Reading.put(folder, "c.warc", bomb)))
        .containsAnyOf("longer than", "zip bomb");
    byte[] many = join(bomb, bomb, bomb, bomb, bomb, bomb);
    assertThat(Reading.all(Reading.put(folder, "d.warc", many)))
        .last()
        .isInstanceOf(FailedArticle.class)
        .asString()
        .contains("zip bomb");
  }

  private static byte[] reply(String status, String type, byte[] body) {
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n";
    return record("response", join(utf8(head), body));
  }

  private static byte[] record(String type, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: https://envoy.example/a\r\nWARC-Date: 2024-07-02T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(utf8(head), block, utf8("\r\n\r\n"));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
