package org.rapporteur.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the readable data files that packages keep their words and tables in. */
public final class DataFile {
  private DataFile() {}

  /**
   * The lines that say something: those that are neither blank nor begin with {@code #}, as they
   * stand in the file.
   *
   * @param owner a class of the package that the file belongs to
   * @param name the file's, in UTF-8, such as {@code words.tsv}
   * @throws IllegalStateException if the program was built without the file
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
