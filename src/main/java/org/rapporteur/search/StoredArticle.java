package org.rapporteur.search;

import org.rapporteur.fact.ArticleFacts;

/**
 * An article as the index keeps it.
 *
 * @param collection the collection that it was ingested into
 * @param text its whole text
 * @param facts what was found in it; spans count in {@code text}
 * @since 0.1.0
 */
public record StoredArticle(String collection, String text, ArticleFacts facts) {}
