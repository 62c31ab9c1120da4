package org.rapporteur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.article.ReaderContractTest.Sample;

/**
 * 10,000 samples of all formats, damaged at random from a fixed seed: each is read to its end
 * within two seconds, with articles or failures of one line, and nothing beside it is touched.
 */
@Tag("long")
class ReaderMutationTest {
  private static final int INPUTS = 10_000;
  private static final long MOST_MILLIS = 2_000;

  /** What parsers stumble over. */
  private static final List<String> TOKENS =
      List.of(
          "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:../secret.txt'>]>",
          "&b;",
          "&#0;",
          "&#x110000;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "</",
          "<a ",
          "\"",
          "\0",
          "\uFEFF",
          "\uD83D",
          "\r\n\r\n",
          "WARC/1.0\r\n",
          "Content-Length: 9999999999999\r\n",
          "Content-Length: -1\r\n",
          "Transfer-Encoding: chunked\r\n",
          "Content-Type: multipart/mixed; boundary=\"\"\n\n",
          "=?utf-8?Q?=ZZ?=",
          "--outer\r\n",
          "{\"a\":[[[[[[",
          "PK\u0003\u0004",
          "9".repeat(400),
          "../../secret.txt");

  @TempDir Path folder;

  private final Random random = new Random(20_251_125);

  @Test
  @Timeout(900) // two seconds are those of the processor: a busy machine is no hang, but waiting is
  void whateverIsReadEndsSoonAndInOneLine() throws IOException {
    Path secret = Reading.put(folder, "secret.txt", "the hidden word");
    Path inside = Files.createDirectory(folder.resolve("in"));
    List<Sample> samples = ReaderContractTest.samples().toList();
    LanguageIdentifier.open(); // is loaded once, by whoever is first
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < INPUTS; i++) {
      Sample sample = samples.get(i % samples.size());
      byte[] mutated = mutated(sample, samples);
      Path file = Reading.put(inside, sample.name, mutated);
      long begin = clock.getCurrentThreadCpuTime();
      for (ReadResult result : Reading.all(file)) {
        if (result instanceof FailedArticle failed) {
          assertThat(failed.failure().error()).isNotBlank().doesNotContain("\n", "Exception");
        }
        assertThat(result.toString()).doesNotContain("hidden word");
      }
      long millis = (clock.getCurrentThreadCpuTime() - begin) / 1_000_000;
      assertThat(millis).as("input %d, %s", i, sample).isLessThan(MOST_MILLIS);
      assertThat(Files.readAllBytes(file)).isEqualTo(mutated);
      Files.delete(file);
    }
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left).containsExactlyInAnyOrder(folder, inside, secret);
    }
  }

  /** Of a packed sample mostly what is in it, packed again. */
  private byte[] mutated(Sample sample, List<Sample> samples) throws IOException {
    byte[] other = samples.get(random.nextInt(samples.size())).bytes;
    if (sample.name.endsWith(".gz") && random.nextInt(4) > 0) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(sample.bytes))) {
        return ArchiveTest.gzip(mutated(in.readAllBytes(), other));
      }
    }
    return mutated(sample.bytes, other);
  }

  private byte[] mutated(byte[] bytes, byte[] other) {
    byte[] mutated = bytes;
    for (int steps = 1 + random.nextInt(4); steps > 0 && mutated.length > 0; steps--) {
      int begin = random.nextInt(mutated.length);
      int end = Math.min(mutated.length, begin + random.nextInt(200));
      byte[] head = Arrays.copyOf(mutated, begin);
      byte[] middle = Arrays.copyOfRange(mutated, begin, end);
      byte[] tail = Arrays.copyOfRange(mutated, end, mutated.length);
      switch (random.nextInt(7)) {
        case 0 -> mutated = head;
        case 1 -> mutated = join(head, tail);
        case 2 -> mutated = join(head, repeated(middle, 1 + random.nextInt(300)), tail);
        case 3 -> mutated = join(head, other, tail);
        case 4 -> mutated = join(head, token(), middle, tail);
        case 5 -> mutated = join(head, repeated(token(), 1 + random.nextInt(300)), middle, tail);
        default -> {
          mutated = mutated.clone();
          for (int hits = 1 + random.nextInt(8); hits > 0; hits--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
          }
        }
      }
    }
    return mutated;
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[][] pieces = new byte[times][];
    Arrays.fill(pieces, piece);
    return join(pieces);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
