package org.rapporteur.search;

import org.jspecify.annotations.Nullable;

/**
 * A role that articles give a speaker, and when they do.
 *
 * @param role as articles write it most often: {@code deputy ambassador}
 * @param quotes the number of quotes with it
 * @param first the day of the first article with it, ISO date; null where no article has a day
 * @param last the day of the last one
 * @since 0.1.0
 */
public record SpeakerRole(String role, int quotes, @Nullable String first, @Nullable String last) {}
