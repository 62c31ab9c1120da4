package org.rapporteur.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder: its files in an order that depends on their names alone.
 *
 * <p>The names of a folder are ordered by Unicode code points; a folder's content comes where the
 * folder's name stands. Left out: hidden files and folders ({@code .x}), symbolic links (so that a
 * walk never leaves its folder and never runs in circles), and what is neither file nor folder.
 * Only the names of the folders on the way to the current file are held.
 */
final class FolderWalk {
  /**
   * One step of a walk.
   *
   * @param id the path from the root, with {@code /} on every system
   * @param size in bytes
   * @param changed when it was last changed, in milliseconds since 1970
   * @param failure why a folder could not be listed; null for a file
   */
  record Step(Path path, String id, long size, long changed, @Nullable IOException failure) {}

  private final Path root;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();

  FolderWalk(Path root) throws IOException {
    this.root = root;
    open.push(list(root));
  }

  /** The next file, or a folder that could not be listed; null at the end. */
  @Nullable Step next() {
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Path path = open.peek().next();
      try {
        BasicFileAttributes attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
          open.push(list(path));
        } else if (attributes.isRegularFile()) {
          return new Step(
              path, id(path), attributes.size(), attributes.lastModifiedTime().toMillis(), null);
        }
      } catch (IOException e) {
        return new Step(path, id(path), 0, 0, e);
      }
    }
    return null;
  }

  private String id(Path path) {
    Path relative = root.relativize(path);
    StringBuilder id = new StringBuilder();
    for (Path name : relative) {
      id.append(id.isEmpty() ? "" : "/").append(name);
    }
    return id.toString();
  }

  private static Iterator<Path> list(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      for (Path path : content) {
        if (!path.getFileName().toString().startsWith(".")) {
          names.add(path);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(
        (a, b) -> CodePoints.compare(a.getFileName().toString(), b.getFileName().toString()));
    return names.iterator();
  }
}
