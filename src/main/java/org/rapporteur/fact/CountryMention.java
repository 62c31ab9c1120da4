package org.rapporteur.fact;

/**
 * One place where a country is named.
 *
 * @param span the words that name it, without an article ({@code United States})
 * @param text the span's text
 * @param kind how it is named
 * @since 0.1.0
 */
public record CountryMention(Span span, String text, CountryMentionKind kind) {}
