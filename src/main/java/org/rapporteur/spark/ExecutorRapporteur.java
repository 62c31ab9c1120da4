package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.RapporteurOptions;

/**
 * The one {@link Rapporteur} of an executor's JVM: its models are loaded by the first task, and all
 * tasks use it side by side.
 *
 * @param options what its facts depend on: {@link RapporteurOptions#key}
 */
record ExecutorRapporteur(ExtractSettings settings, Rapporteur rapporteur, String options) {
  private static @Nullable ExecutorRapporteur opened;

  /** The one for {@code settings}, which are the same for all tasks of a job. */
  static synchronized ExecutorRapporteur of(ExtractSettings settings) {
    ExecutorRapporteur known = opened;
    if (known == null || !known.settings.equals(settings)) {
      try {
        RapporteurOptions options = settings.rapporteurOptions();
        known = new ExecutorRapporteur(settings, Rapporteur.open(options), options.key());
        opened = known;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return known;
  }
}
