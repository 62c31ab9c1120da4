package org.rapporteur.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads what a client sends, within bounds of size and time. */
final class RequestBody {
  /**
   * So much beyond its bound is taken and dropped: a client reads no reply before it has sent all,
   * and a connection closed on what is still coming may lose the reply on its way.
   */
  private static final int DROPPED = 1 << 20;

  private RequestBody() {}

  /**
   * All of it.
   *
   * @throws Problem if it is larger than {@code most} bytes, or takes longer than {@code patience}
   */
  static byte[] read(ServerRequest request, int most, Duration patience) throws Problem {
    long announced = request.headers().contentLength().orElse(-1);
    if (announced > (long) most + DROPPED) {
      throw tooLarge(most);
    }
    if (announced <= 0 && !request.headers().contains(HeaderNames.TRANSFER_ENCODING)) {
      return new byte[0];
    }
    long end = System.nanoTime() + patience.toNanos();
    long size = 0;
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream((int) Math.min(Math.max(announced, 4096), most));
    byte[] buffer = new byte[8192];
    try {
      InputStream in = request.content().inputStream(); // closing it would wait for the rest
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size <= most) {
          bytes.write(buffer, 0, count);
        } else if (size > (long) most + DROPPED) {
          break;
        }
        if (System.nanoTime() - end > 0) {
          throw tooSlow(patience);
        }
      }
    } catch (IOException | RuntimeException e) { // gone, or its chunks are no chunks
      if (size <= most) {
        throw new Problem(400, "the text did not come in full").with("Connection", "close");
      }
    }
    if (size > most) {
      throw tooLarge(most);
    }
    return bytes.toByteArray();
  }

  private static Problem tooLarge(int most) {
    return new Problem(413, "a text may have at most " + most + " bytes")
        .with("Connection", "close");
  }

  private static Problem tooSlow(Duration patience) {
    return new Problem(408, "the text did not come within " + patience.toSeconds() + " seconds")
        .with("Connection", "close");
  }
}
