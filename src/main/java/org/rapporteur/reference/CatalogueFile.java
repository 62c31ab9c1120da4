package org.rapporteur.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes catalogues: JSON Lines, one {@link CatalogueEntry} a line; blank lines and those
 * that begin with {@code #} say nothing.
 */
public final class CatalogueFile {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ObjectReader ENTRY = MAPPER.readerFor(CatalogueEntry.class);

  private CatalogueFile() {}

  /**
   * Reads a user's catalogue, in UTF-8; one whose name ends in {@code .gz} is unpacked.
   *
   * @throws CatalogueException if a line is no entry; the message names file, line and reason
   * @throws IOException if the file can't be read
   */
  public static List<CatalogueEntry> read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = unpacked(raw, file.toString())) {
      return read(in, file.toString());
    } catch (ZipException | CharacterCodingException e) {
      throw new CatalogueException(file + ": neither UTF-8 nor gzip as its name says");
    }
  }

  /** Reads a catalogue that the program brings. */
  static List<CatalogueEntry> bundled(String name) {
    try (InputStream raw = CatalogueFile.class.getResourceAsStream(name);
        InputStream in = unpacked(Objects.requireNonNull(raw, name), name)) {
      return read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static InputStream unpacked(InputStream raw, String name) throws IOException {
    return name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  private static List<CatalogueEntry> read(InputStream in, String name) throws IOException {
    List<CatalogueEntry> entries = new ArrayList<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        entries.add(entry(line, name + ", line " + number));
      }
    }
    return entries;
  }

  private static CatalogueEntry entry(String line, String place) throws CatalogueException {
    CatalogueEntry entry;
    try {
      entry = ENTRY.readValue(line);
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new CatalogueException(place + ": not an entry: " + reason);
    }
    check(place, "symbol", entry == null ? null : entry.symbol());
    check(place, "body", entry.body());
    check(place, "title", entry.title());
    check(place, "adopted", entry.adopted());
    try {
      LocalDate.parse(entry.adopted());
    } catch (DateTimeException e) {
      throw new CatalogueException(
          place + ": adopted is a date as 2024-07-01, not " + entry.adopted());
    }
    return entry;
  }

  private static void check(String place, String field, @Nullable Object value)
      throws CatalogueException {
    if (value == null || value.toString().isBlank()) {
      throw new CatalogueException(
          place + ": no \"" + field + "\"; an entry has symbol, body, title and adopted");
    }
  }

  /**
   * Writes a catalogue, packed where the file's name ends in {@code .gz}.
   *
   * @param head comment lines before the entries, each with {@code #} at its begin
   */
  public static void write(Path file, String head, Iterable<CatalogueEntry> entries)
      throws IOException {
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw;
        Writer out = new OutputStreamWriter(packed, StandardCharsets.UTF_8)) {
      out.write(head);
      for (CatalogueEntry entry : entries) {
        out.write(line(entry));
        out.write('\n');
      }
    }
  }

  private static String line(CatalogueEntry entry) {
    try {
      return MAPPER.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // plain records always have a JSON form
    }
  }
}
