package org.rapporteur.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/** The version that facts were made by: another one may find other facts. */
public final class ProgramVersion {
  private static final String UNRELEASED = "-SNAPSHOT";

  private ProgramVersion() {}

  /**
   * {@code 1.0.0}; before a release {@code 1.0.0-SNAPSHOT} with the checksum of the program's jar,
   * for many programs bear that version; {@code classes} where it runs from loose classes.
   */
  public static String ofThisProgram() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    if (version == null) {
      return "classes";
    }
    return version.endsWith(UNRELEASED) ? version + "+" + checksum() : version;
  }

  private static String checksum() {
    Path jar = jar();
    if (jar == null) {
      return "";
    }
    try (InputStream file = Files.newInputStream(jar);
        CheckedInputStream checked = new CheckedInputStream(file, new CRC32())) {
      checked.transferTo(OutputStream.nullOutputStream());
      return Long.toHexString(checked.getChecksum().getValue());
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static @Nullable Path jar() {
    CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
    try {
      Path path = source == null ? null : Path.of(source.getLocation().toURI());
      return path != null && Files.isRegularFile(path) ? path : null;
    } catch (URISyntaxException | IllegalArgumentException noFile) {
      return null;
    }
  }
}
