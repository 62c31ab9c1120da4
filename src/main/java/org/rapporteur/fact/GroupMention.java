package org.rapporteur.fact;

/**
 * One place where a group of states is named.
 *
 * @param span the words that name it, without an article ({@code Group of 77})
 * @param text the span's text
 * @since 0.1.0
 */
public record GroupMention(Span span, String text) {}
