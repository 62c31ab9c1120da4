package org.rapporteur.web;

import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The body of a reply. What is short is kept until all is there, so that a failure can still be
 * told as such, and sent with its length; what is long goes out as it is written.
 */
final class ReplyStream extends OutputStream {
  private static final int LONGEST_KEPT = 64 << 10;

  /** Below this, packing saves no packet on the network. */
  private static final int SHORTEST_PACKED = 1024;

  private final ServerResponse response;
  private final boolean packs;
  private final boolean headOnly;
  private ByteArrayOutputStream kept = new ByteArrayOutputStream(4096);
  private OutputStream out = OutputStream.nullOutputStream();
  private boolean begun;
  private long length;

  ReplyStream(ServerResponse response, boolean packs, boolean headOnly) {
    this.response = response;
    this.packs = packs;
    this.headOnly = headOnly;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    length += count;
    if (headOnly) {
      return;
    }
    if (!begun && kept.size() + count > LONGEST_KEPT) {
      begin();
    }
    (begun ? out : kept).write(bytes, offset, count);
  }

  private void begin() throws IOException {
    begun = true;
    if (packs) {
      response.header("Content-Encoding", "gzip");
    }
    OutputStream socket = response.outputStream();
    out = packs ? new GZIPOutputStream(socket, 8192) : socket;
    kept.writeTo(out);
    kept = new ByteArrayOutputStream(0);
  }

  /** Whether a part of it is sent. */
  boolean isBegun() {
    return begun;
  }

  /** Ends the reply. Without it, a client sees that the rest is missing. */
  void finish() throws IOException {
    if (headOnly) {
      response.contentLength(length);
      response.send();
    } else if (begun) {
      out.close();
    } else if (packs && length >= SHORTEST_PACKED) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream(kept.size() / 2);
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        kept.writeTo(gzip);
      }
      response.header("Content-Encoding", "gzip");
      response.send(packed.toByteArray());
    } else {
      response.send(kept.toByteArray());
    }
  }
}
