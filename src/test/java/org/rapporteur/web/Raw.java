package org.rapporteur.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;

/** Bytes to the service as no proper client sends them. */
@NullMarked
final class Raw {
  private Raw() {}

  static String send(RestServer server, String request) throws IOException {
    return send(server, request.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** All that comes back until the service closes the connection; half a request is ended so. */
  static String send(RestServer server, byte[] request) throws IOException {
    URI address = URI.create(server.address());
    ByteArrayOutputStream reply = new ByteArrayOutputStream();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      in.transferTo(reply);
    } catch (SocketException closedEarly) {
      // what was sent last is not read any more
    }
    return reply.toString(StandardCharsets.UTF_8);
  }
}
