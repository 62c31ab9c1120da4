package org.rapporteur.index;

import java.nio.file.Path;

/** Writes indexes as another version of the program does. */
public final class OtherVersion {
  private OtherVersion() {}

  /** Opens an index for writing. */
  public static FactIndexWriter open(Path folder) throws IndexException {
    return FactIndexWriter.open(folder, "", "0.0.1", null);
  }
}
