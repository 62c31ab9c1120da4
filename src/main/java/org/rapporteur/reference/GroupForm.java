package org.rapporteur.reference;

/**
 * One way of naming a group of states.
 *
 * @param text as texts write it, without an article: {@code European Union}, {@code EU}
 * @param id the group's, as in {@link CountryGroups}
 */
public record GroupForm(String text, String id) {}
