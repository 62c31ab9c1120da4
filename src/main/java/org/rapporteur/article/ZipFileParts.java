package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive on disk, in the order of its directory; a damaged entry harms none
 * but itself.
 */
final class ZipFileParts implements Parts {
  private final ZipFile zip;
  private final Enumeration<? extends ZipEntry> entries;
  private final String id;
  private final Format kind;
  private final AtomicLong packedBytes;
  private final Readers readers;

  ZipFileParts(Path file, String id, Format kind, AtomicLong packedBytes, Readers readers)
      throws IOException {
    this.zip = new ZipFile(file.toFile(), ZipEntries.RAW_NAMES);
    this.entries = zip.entries();
    this.id = id;
    this.kind = kind;
    this.packedBytes = packedBytes;
    this.readers = readers;
  }

  @Override
  public @Nullable Part next() throws IOException {
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      readers.unpacking().entry();
      packedBytes.addAndGet(Math.max(0, entry.getCompressedSize()));
      String name = ZipEntries.name(entry.getName());
      Format format = entry.isDirectory() ? null : ZipEntries.format(name, kind);
      if (format != null) {
        String entryId = id + "!/" + name;
        return new Part(
            entryId,
            () -> {
              InputStream bytes = readers.unpacking().bounded(zip.getInputStream(entry));
              return readers.inside().open(format, entryId, bytes);
            });
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
