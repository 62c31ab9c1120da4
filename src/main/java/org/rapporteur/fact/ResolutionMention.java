package org.rapporteur.fact;

/**
 * One place where a resolution is spoken of.
 *
 * @param span from the determiner or body to the head noun or the number ({@code the draft
 *     resolution}, {@code UN Security Council Resolution 2728})
 * @param text the span's text
 * @since 0.1.0
 */
public record ResolutionMention(Span span, String text) {}
