package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Files that are read one after another. */
final class FolderParts implements Parts {
  /** Gives files until null. */
  interface FileList {
    FolderWalk.@Nullable Step next();
  }

  private final FileList files;
  private final boolean whateverTheName;
  private final ReadOptions options;
  private final AtomicLong bytesRead;
  private final AtomicLong skippedFiles;
  private long finishedBytes;

  private FolderParts(
      FileList files,
      boolean whateverTheName,
      ReadOptions options,
      AtomicLong bytesRead,
      AtomicLong skippedFiles) {
    this.files = files;
    this.whateverTheName = whateverTheName;
    this.options = options;
    this.bytesRead = bytesRead;
    this.skippedFiles = skippedFiles;
  }

  /** Those of {@code files} that have a format. */
  static FolderParts of(
      FileList files, ReadOptions options, AtomicLong bytesRead, AtomicLong skippedFiles) {
    return new FolderParts(files, false, options, bytesRead, skippedFiles);
  }

  /** One file whatever its name. */
  static FolderParts file(Path file, String id, ReadOptions options, AtomicLong bytesRead)
      throws IOException {
    Files.newInputStream(file).close(); // tells at once if it may not be read
    long size = Files.size(file);
    Iterator<FolderWalk.Step> one =
        List.of(new FolderWalk.Step(file, id, size, 0, null)).iterator();
    return new FolderParts(
        () -> one.hasNext() ? one.next() : null, true, options, bytesRead, new AtomicLong());
  }

  @Override
  public @Nullable Part next() {
    bytesRead.set(finishedBytes); // also what was not worth reading is behind us
    for (FolderWalk.Step step = files.next(); step != null; step = files.next()) {
      Format format = Format.of(step.id());
      if (format != null || step.failure() != null || whateverTheName) {
        return part(step, format);
      }
      skippedFiles.incrementAndGet();
    }
    return null;
  }

  private Part part(FolderWalk.Step step, @Nullable Format format) {
    finishedBytes += step.size();
    return new Part(step.id(), () -> open(step, format == null ? Format.TEXT : format));
  }

  private ArticleStream open(FolderWalk.Step step, Format format) throws IOException {
    if (step.failure() != null) {
      throw step.failure();
    }
    String unread = Format.unread(step.id());
    if (unread != null) {
      throw new UnreadFormatException(unread);
    }
    return SteadyFile.open(step.path(), () -> read(step, format));
  }

  private ArticleStream read(FolderWalk.Step step, Format format) throws IOException {
    long before = bytesRead.get();
    Readers readers = new Readers(options, new Unpacking(() -> bytesRead.get() - before), 0);
    if (format == Format.ZIP || format == Format.WACZ) {
      return new PartsStream(new ZipFileParts(step.path(), step.id(), format, bytesRead, readers));
    }
    InputStream bytes = new CountingInputStream(Files.newInputStream(step.path()), bytesRead);
    return readers.open(format, step.id(), bytes);
  }

  /** A file of a format that is not read. */
  static final class UnreadFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadFormatException(String message) {
      super(message);
    }
  }

  @Override
  public void close() {}
}
