package org.rapporteur.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is common to archives on disk and archives in a stream: names and what is passed over. */
final class ZipEntries {
  /**
   * Names are read byte by byte in this, since old archives do not tell their encoding and a name
   * that does not decode would fail the whole archive; {@link #name} puts them right.
   */
  static final Charset RAW_NAMES = StandardCharsets.ISO_8859_1;

  private ZipEntries() {}

  /**
   * An entry's name for its id: {@code news\a.txt} gives {@code news/a.txt}; a control character
   * becomes U+FFFD. A name like {@code ../a.txt} stays: nothing is ever written under it.
   */
  static String name(String raw) {
    StringBuilder name = new StringBuilder(decoded(raw));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\') {
        name.setCharAt(i, '/');
      } else if (Character.isISOControl(c)) {
        name.setCharAt(i, '\uFFFD');
      }
    }
    return name.toString();
  }

  /**
   * The format to read an entry in; null if it is passed over, as in a folder.
   *
   * @param kind ZIP, or WACZ, of which only the crawl itself is read: {@code archive/data.warc.gz}
   */
  static @Nullable Format format(String name, Format kind) {
    if (kind == Format.WACZ) {
      Format format = name.startsWith("archive/") ? Format.of(name) : null;
      boolean warc =
          format == Format.GZIP
              ? Format.of(Format.unpackedName(name)) == Format.WARC
              : format == Format.WARC;
      return warc ? format : null;
    }
    for (String part : name.split("/", -1)) {
      boolean hidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
      if (hidden || part.equals("__MACOSX")) {
        return null;
      }
    }
    return Format.of(name);
  }

  private static String decoded(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 0xFF) {
        return raw; // the archive says that it is UTF-8, and it has been decoded so
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(raw.getBytes(RAW_NAMES)))
          .toString();
    } catch (CharacterCodingException e) {
      return raw;
    }
  }
}
