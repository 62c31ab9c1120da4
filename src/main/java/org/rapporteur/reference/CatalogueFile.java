package org.rapporteur.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * Reads and writes catalogues: JSON Lines, one {@link CatalogueEntry} a line; blank lines and those
 * that begin with {@code #} say nothing.
 *
 * @since 0.1.0
 */
public final class CatalogueFile {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What gzip begins with. */
  private static final byte[] MAGIC = {0x1f, (byte) 0x8b};

  private CatalogueFile() {}

  /** Takes an entry with the number of its line and its place, for messages. */
  @FunctionalInterface
  private interface Taker {
    void take(CatalogueEntry entry, int line, String place) throws CatalogueException;
  }

  /**
   * Reads a user's catalogue, in UTF-8; one whose name ends in {@code .gz} is unpacked. Countries
   * may be given by name, and are codes in what is returned.
   *
   * @return at least one entry, no two of the same symbol
   * @throws CatalogueException if a line is no entry that makes sense, or the file no catalogue;
   *     the message names file, line, reason and way out
   * @throws IOException if the file can't be read
   */
  public static List<CatalogueEntry> read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CatalogueException(file + ": is a folder; a catalogue is a file of JSON Lines");
    }
    OwnCatalogue own = new OwnCatalogue();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      if (isPacked(file) && !isGzip(raw)) {
        throw new CatalogueException(
            file
                + ": not gzip although its name says so; pack it with gzip, or take .gz off its"
                + " name");
      }
      try (InputStream in = unpacked(raw, file.toString())) {
        read(in, file.toString(), own::add);
      }
    } catch (CharacterCodingException e) {
      throw new CatalogueException(
          file + ": not UTF-8; save it as such, or let its name end in .gz if it is packed");
    } catch (EOFException e) {
      throw new CatalogueException(file + ": the packed file ends too early; pack it again");
    } catch (ZipException e) {
      throw new CatalogueException(file + ": the packed file is damaged; pack it again");
    }
    if (own.entries().isEmpty()) {
      throw new CatalogueException(file + ": no entries; each is a line as " + CatalogueLine.LEAST);
    }
    return own.entries();
  }

  /** Whether it begins as gzip does, or ends before one can tell. */
  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(MAGIC.length);
    byte[] begin = in.readNBytes(MAGIC.length);
    in.reset();
    return Arrays.equals(begin, Arrays.copyOf(MAGIC, begin.length));
  }

  /** Reads a catalogue that the program brings. */
  static List<CatalogueEntry> bundled(String name) {
    List<CatalogueEntry> entries = new ArrayList<>();
    try (InputStream raw = CatalogueFile.class.getResourceAsStream(name);
        InputStream in = unpacked(Objects.requireNonNull(raw, name), name)) {
      read(in, name, (entry, line, place) -> entries.add(entry));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return entries;
  }

  private static InputStream unpacked(InputStream raw, String name) throws IOException {
    return name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  private static void read(InputStream in, String name, Taker entries) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && line.startsWith("\uFEFF")) {
        line = line.substring(1); // a byte order mark
      }
      if (!line.isBlank() && line.charAt(0) != '#') {
        String place = name + ", line " + number;
        entries.take(CatalogueLine.read(line, place), number, place);
      }
    }
  }

  /**
   * Writes a catalogue, packed where the file's name ends in {@code .gz}. The file is opened before
   * the first entry is asked for, and takes the place of an older one only when it is whole.
   *
   * @param head comment lines before the entries, each with {@code #} at its begin
   */
  public static void write(Path file, String head, Iterable<CatalogueEntry> entries)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, head, entries); // /dev/stdout and others that nothing can take the place of
      return;
    }
    Path real = Files.exists(file) ? file.toRealPath() : file; // what a link points to
    Path part = real.resolveSibling(real.getFileName() + ".part");
    try {
      writeTo(part, head, entries);
      Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(Path file, String head, Iterable<CatalogueEntry> entries)
      throws IOException {
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream packed = isPacked(file) ? new GZIPOutputStream(raw) : raw;
        Writer out = new OutputStreamWriter(packed, StandardCharsets.UTF_8)) {
      out.write(head);
      for (CatalogueEntry entry : entries) {
        out.write(line(entry));
        out.write('\n');
      }
    }
  }

  private static boolean isPacked(Path file) {
    return file.toString().endsWith(".gz") || file.toString().endsWith(".gz.part");
  }

  private static String line(CatalogueEntry entry) {
    try {
      return MAPPER.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // plain records always have a JSON form
    }
  }
}
