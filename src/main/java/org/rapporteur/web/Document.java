package org.rapporteur.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** A document that the program brings, and that is the same as long as it runs. */
final class Document implements Resource {
  private final String mediaType;
  private final byte[] bytes;
  private final String name;

  Document(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.name = Digest.hex(bytes);
  }

  /** The resource {@code name} beside {@code type}. */
  static Document of(Class<?> type, String name, String mediaType) throws IOException {
    try (InputStream in = type.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return new Document(mediaType, in.readAllBytes());
    }
  }

  @Override
  public void answer(Call call) throws IOException, Problem {
    call.parameters(Set.of());
    if (!call.isKnown(call.tag(name))) {
      call.send(200, mediaType, bytes);
    }
  }
}
