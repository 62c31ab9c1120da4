package org.rapporteur.search;

/**
 * An article as the index keeps it, its facts unread.
 *
 * @param collection the collection that it was ingested into
 * @param id its id there
 * @param json its facts in their JSON form, without the text
 * @param text its whole text
 * @since 0.1.0
 */
public record StoredFacts(String collection, String id, String json, String text) {}
