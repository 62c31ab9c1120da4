package org.rapporteur.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page is made of beside HTML: style sheet, scripts, icon. Each has the digest of its
 * content in its address, {@code /static/5f1c…/page.css}, and may be kept for ever: another content
 * has another address. All are read once, at the start; a request never reaches a file.
 *
 * <p>May be shared between threads.
 */
public final class Assets {
  /** What all their addresses begin with. */
  public static final String PREFIX = "/static/";

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");
  private static final List<String> NAMES =
      List.of("page.css", "suggest.js", "facts.js", "icon.svg");

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, Asset> assets = new HashMap<>();

  private Assets() {}

  /** Something that the page is made of. */
  public static final class Asset {
    private final String mediaType;
    private final byte[] bytes;

    private Asset(String mediaType, byte[] bytes) {
      this.mediaType = mediaType;
      this.bytes = bytes;
    }

    /** As the header {@code Content-Type} has it. */
    public String mediaType() {
      return mediaType;
    }

    /** The content. */
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /**
   * Reads them all.
   *
   * @throws IOException if one can't be read
   */
  public static Assets load() throws IOException {
    Assets assets = new Assets();
    for (String name : NAMES) {
      byte[] bytes = read(name);
      String address = PREFIX + digest(bytes) + "/" + name;
      String mediaType = MEDIA_TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "");
      assets.addresses.put(name, address);
      assets.assets.put(address, new Asset(mediaType, bytes));
    }
    return assets;
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream("static/" + name)) {
      if (in == null) {
        throw new IOException("not on the class path: static/" + name);
      }
      return in.readAllBytes();
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The address of {@code page.css}. */
  String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("the page has no part " + name);
    }
    return address;
  }

  /** What is at an address; null where there is nothing. */
  public @Nullable Asset at(String address) {
    return assets.get(address);
  }
}
