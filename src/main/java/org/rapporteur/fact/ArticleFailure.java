package org.rapporteur.fact;

/**
 * An article that could not be read, in its place among the others.
 *
 * @param id the article's, as far as it is known: {@code broken.jsonl#3}
 * @param error one line that names the place and the reason
 * @since 0.1.0
 */
public record ArticleFailure(String id, String error) {}
