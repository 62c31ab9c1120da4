package org.rapporteur.batch;

import java.time.Duration;

/**
 * Where the time of a run went, added up over all threads: two threads that extract for a second
 * make two.
 *
 * @param reading opening, unpacking and parsing files, and telling languages
 * @param extracting finding facts
 * @param writing making documents of them, and bringing these into the index or the output
 */
public record StageTimes(Duration reading, Duration extracting, Duration writing) {}
