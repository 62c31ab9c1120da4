package org.rapporteur.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.rapporteur.article.ArticlePieces;

/**
 * The files of a folder, in the order and with the ids that they have on one machine: by the code
 * points of their names, hidden ones and symbolic links left out. Parquet's are kept apart.
 */
final class InputFolder {
  /** A file with its size in bytes. */
  record File(InputPart part, long size) {}

  private static final String PARQUET = ".parquet";

  private final FileSystem system;
  private final Path root;
  private final List<File> files = new ArrayList<>();
  private final List<InputPart> tables = new ArrayList<>();
  private int place;

  private InputFolder(FileSystem system, Path root) {
    this.system = system;
    this.root = root;
  }

  /**
   * Walks a folder, or looks at a file.
   *
   * @param location a path or URI of any file system that Hadoop knows
   * @throws IOException if it is not there or can't be listed; the message is one line
   */
  static InputFolder list(String location, Configuration hadoop) throws IOException {
    Path given = new Path(location);
    try {
      FileSystem system = given.getFileSystem(hadoop);
      FileStatus status = system.getFileStatus(given);
      Path real = system.resolvePath(status.getPath());
      if (status.isFile()) {
        InputFolder one = new InputFolder(system, real.getParent());
        one.add(system.getFileStatus(real), real.getName(), true);
        return one;
      }
      InputFolder folder = new InputFolder(system, real);
      folder.walk(system.listStatus(real), "");
      return folder;
    } catch (FileNotFoundException e) {
      throw new IOException(location + ": no such file or folder", e);
    }
  }

  /** What is read by {@code article}'s readers. */
  List<File> files() {
    return files;
  }

  /** What is read by Spark's reader of Parquet. */
  List<InputPart> tables() {
    return tables;
  }

  /** The folder, as it is called where no collection is named: as on one machine where local. */
  String name() throws IOException {
    return isLocal() ? local(root).toRealPath().toString() : root.toString();
  }

  private boolean isLocal() {
    return system.getScheme().equals("file");
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  private void walk(FileStatus[] content, String above) {
    Arrays.sort(content, (a, b) -> Arrays.compareUnsigned(utf8(a.getPath()), utf8(b.getPath())));
    for (FileStatus each : content) {
      String name = each.getPath().getName();
      if (name.startsWith(".") || isLink(each)) {
        continue;
      }
      if (each.isFile()) {
        add(each, above + name, false);
        continue;
      }
      try {
        walk(system.listStatus(each.getPath()), above + name + "/");
      } catch (IOException e) {
        String reason = ArticlePieces.unreadable(name, e).failure().error();
        add(InputPart.failed(each.getPath().toString(), above + name, place, reason), 0);
      }
    }
  }

  private void add(FileStatus file, String id, boolean whateverTheName) {
    InputPart part = InputPart.file(file.getPath().toString(), id, place);
    if (id.endsWith(PARQUET)) {
      addTable(part, file.getLen());
    } else if (whateverTheName || ArticlePieces.isRead(id)) {
      add(part, file.getLen());
    }
  }

  private void add(InputPart part, long size) {
    files.add(new File(part, size));
    place++;
  }

  private void addTable(InputPart part, long size) {
    String fault = ParquetTables.fault(system, new Path(part.uri()), size);
    if (fault == null) {
      tables.add(part);
      place++;
    } else {
      add(InputPart.failed(part.uri(), part.id(), place, fault), 0);
    }
  }

  /** Local ones are followed by Hadoop without a word, perhaps in circles. */
  private boolean isLink(FileStatus file) {
    return file.isSymlink() || (isLocal() && Files.isSymbolicLink(local(file.getPath())));
  }

  private static byte[] utf8(Path path) {
    return path.getName().getBytes(StandardCharsets.UTF_8);
  }
}
