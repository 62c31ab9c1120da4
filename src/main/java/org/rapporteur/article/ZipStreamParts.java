package org.rapporteur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The entries of a zip archive that is itself packed, in the order of the stream. */
final class ZipStreamParts implements Parts {
  private final ZipInputStream zip;
  private final String id;
  private final Format kind;
  private final Readers readers;

  ZipStreamParts(InputStream bytes, String id, Format kind, Readers readers) {
    this.zip = new ZipInputStream(bytes, ZipEntries.RAW_NAMES);
    this.id = id;
    this.kind = kind;
    this.readers = readers;
  }

  @Override
  public @Nullable Part next() throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      readers.unpacking().entry();
      String name = ZipEntries.name(entry.getName());
      Format format = entry.isDirectory() ? null : ZipEntries.format(name, kind);
      if (format != null) {
        String entryId = id + "!/" + name;
        InputStream bytes =
            new FilterInputStream(readers.unpacking().bounded(zip)) {
              @Override
              public void close() {} // the next entry comes from the same stream
            };
        return new Part(entryId, () -> readers.inside().open(format, entryId, bytes));
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
