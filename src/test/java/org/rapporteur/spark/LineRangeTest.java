package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.ArticlePieces;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;

/** JSON Lines that are cut anywhere and read by several. */
class LineRangeTest {
  @Test
  void aLineBelongsToTheRangeInWhichItBegins() throws IOException {
    assertThat(lines("ab\ncd\nef", 0, 1)).isEqualTo("ab\n");
    assertThat(lines("ab\ncd\nef", 1, 6)).isEqualTo("cd\n");
    assertThat(lines("ab\ncd\nef", 6, 8)).isEqualTo("ef");
    assertThat(lines("ab\ncd\nef", 4, 6)).isEmpty();
  }

  @Test
  void rangesThatMeetGiveEveryLineOnceWhereverTheyAreCut() throws IOException {
    String text = "a\n\nbb\r\n \nccc\n\n\nd";
    for (int size = 1; size <= text.length(); size++) {
      StringBuilder all = new StringBuilder();
      LineCount count = LineCount.NONE;
      for (int begin = 0; begin < text.length(); begin += size) {
        all.append(lines(text, begin, begin + size));
        count = count.plus(LineCount.of(range(text, begin, begin + size)));
      }
      assertThat(all).hasToString(text);
      assertThat(count).isEqualTo(new LineCount(8, 4));
    }
  }

  @Test
  void idsAndErrorsAreThoseOfTheWholeFileWhereverItIsCut() throws IOException {
    StringBuilder text = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      text.append(
          switch (random.nextInt(6)) {
            case 0 -> "  \r\n";
            case 1 -> "{\"id\":\"own-" + i + "\",\"text\":\"Peru won again.\"}\n";
            case 2 -> "{\"text\": \"Per\n";
            default -> "{\"text\":\"Chile lost " + "again and ".repeat(i) + "again.\"}\n";
          });
    }
    List<ReadResult> whole = read(text.toString(), text.length());

    assertThat(whole).anyMatch(result -> result.id().equals("f.jsonl#43"));
    for (int size : new int[] {1, 50, 333, 2000}) {
      assertThat(read(text.toString(), size)).isEqualTo(whole);
    }
  }

  private static List<ReadResult> read(String text, int size) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    LineCount before = LineCount.NONE;
    for (int begin = 0; begin < text.length(); begin += size) {
      InputStream part = range(text, begin, begin + size);
      try (ArticleSource source =
          ArticlePieces.jsonLines(
              "f.jsonl", part, before.lines(), before.records(), ReadOptions.DEFAULT)) {
        for (ReadResult result = source.next(); result != null; result = source.next()) {
          results.add(result);
        }
      }
      before = before.plus(LineCount.of(range(text, begin, begin + size)));
    }
    return results;
  }

  private static String lines(String text, long begin, long end) throws IOException {
    try (InputStream range = range(text, begin, end)) {
      return new String(range.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream range(String text, long begin, long end) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = (int) Math.max(0, begin - 1);
    return new LineRange(new ByteArrayInputStream(bytes, from, bytes.length - from), begin, end);
  }
}
