package org.rapporteur.fact;

/**
 * One article as it was read.
 *
 * @param id unique in its collection: given by the input, else its path (see the readers)
 * @param text the text that all spans count in; for HTML the extracted text
 * @param metadata what else is known of it
 */
public record Article(String id, String text, ArticleMetadata metadata) {
  /** An article of which nothing but its text is known. */
  public static Article of(String id, String text) {
    return new Article(id, text, ArticleMetadata.EMPTY);
  }
}
