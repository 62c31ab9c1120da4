package org.rapporteur.text;

/** What a named entity is. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION
}
