package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The files of a folder that have a format, or one file whatever its name. */
final class FolderParts implements Parts {
  private final @Nullable FolderWalk walk;
  private FolderWalk.@Nullable Step onlyFile;
  private final ReadOptions options;
  private final AtomicLong bytesRead;
  private final AtomicLong skippedFiles;
  private long finishedBytes;

  private FolderParts(
      @Nullable FolderWalk walk,
      FolderWalk.@Nullable Step onlyFile,
      ReadOptions options,
      AtomicLong bytesRead,
      AtomicLong skippedFiles) {
    this.walk = walk;
    this.onlyFile = onlyFile;
    this.options = options;
    this.bytesRead = bytesRead;
    this.skippedFiles = skippedFiles;
  }

  static FolderParts folder(
      Path folder, ReadOptions options, AtomicLong bytesRead, AtomicLong skippedFiles)
      throws IOException {
    return new FolderParts(new FolderWalk(folder), null, options, bytesRead, skippedFiles);
  }

  static FolderParts file(Path file, String id, ReadOptions options, AtomicLong bytesRead)
      throws IOException {
    Files.newInputStream(file).close(); // tells at once if it may not be read
    FolderWalk.Step step = new FolderWalk.Step(file, id, Files.size(file), null);
    return new FolderParts(null, step, options, bytesRead, new AtomicLong());
  }

  @Override
  public @Nullable Part next() {
    bytesRead.set(finishedBytes); // also what was not worth reading is behind us
    if (walk == null) {
      FolderWalk.Step step = onlyFile;
      onlyFile = null;
      return step == null ? null : part(step, Format.of(step.id()));
    }
    for (FolderWalk.Step step = walk.next(); step != null; step = walk.next()) {
      Format format = Format.of(step.id());
      if (format != null || step.failure() != null) {
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
