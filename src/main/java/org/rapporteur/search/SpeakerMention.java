package org.rapporteur.search;

/**
 * Somebody whom quotes name.
 *
 * @param speaker who is quoted elsewhere in the index
 * @param quotes the number of quotes that name him or her
 * @since 0.1.0
 */
public record SpeakerMention(SpeakerCount speaker, int quotes) {}
