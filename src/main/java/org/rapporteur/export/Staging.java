package org.rapporteur.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an export is written until it is whole: beside its target, under a hidden name. So the
 * target's name never stands for half of it, whatever happens meanwhile.
 *
 * <p>A target that is neither file nor folder ({@code /dev/stdout}, a named pipe) is written
 * itself.
 */
final class Staging implements Closeable {
  private final Path target;
  private final Path draft;

  private Staging(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /**
   * A place for a file that will replace {@code target}.
   *
   * @throws ExportTargetException if it is a folder or there is no folder for it
   */
  static Staging file(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new ExportTargetException(target + " is a folder; name a file");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new Staging(target, target);
    }
    // What a link names is replaced, not the link.
    Path real = Files.exists(target) ? target.toRealPath() : target;
    return new Staging(real, Files.createFile(draft(real)));
  }

  /**
   * A place for a folder that will be {@code target}.
   *
   * @throws ExportTargetException if it is a file or a folder with something in it, or there is no
   *     folder for it
   */
  static Staging folder(Path target) throws IOException {
    if (Files.exists(target)) {
      if (!Files.isDirectory(target)) {
        throw new ExportTargetException(target + " is a file; name a folder");
      }
      if (!isEmpty(target)) {
        throw notEmpty(target);
      }
    }
    Path real = Files.exists(target) ? target.toRealPath() : target;
    return new Staging(real, Files.createDirectory(draft(real)));
  }

  private static Path draft(Path target) throws IOException {
    Path absolute = target.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    Path name = absolute.getFileName();
    if (parent == null || name == null || !Files.isDirectory(parent)) {
      throw new ExportTargetException("no folder " + parent + " to write " + name + " to");
    }
    return parent.resolve("." + name + "." + UUID.randomUUID() + ".partial");
  }

  /** The file to write, or the folder to write files into. */
  Path draft() {
    return draft;
  }

  /** Gives what was written its name. */
  void commit() throws IOException {
    if (draft.equals(target)) {
      return;
    }
    if (Files.isDirectory(draft)) {
      try (Stream<Path> files = Files.list(draft)) {
        for (Path file : files.toList()) {
          force(file);
        }
      }
    } else {
      force(draft);
    }
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (DirectoryNotEmptyException e) {
      throw notEmpty(target); // somebody was faster
    }
  }

  /** To the disk first: after a power cut, too, the name must not stand for half a file. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Deletes what was not committed. */
  @Override
  public void close() throws IOException {
    if (draft.equals(target) || Files.notExists(draft)) {
      return;
    }
    Files.walkFileTree(
        draft,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static ExportTargetException notEmpty(Path folder) {
    return new ExportTargetException(
        folder + " is not empty; name another folder, or delete this one first");
  }
}
