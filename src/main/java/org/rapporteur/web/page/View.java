package org.rapporteur.web.page;

import j2html.tags.DomContent;
import org.jspecify.annotations.Nullable;

/**
 * What one address shows.
 *
 * @param title of the window and the tab
 * @param address its own, which can be shared
 * @param json where the same is as JSON; null where it is nowhere
 * @param csv where the same is as CSV; null where it is nowhere
 * @param main the content
 */
public record View(
    String title, Address address, @Nullable Address json, @Nullable Address csv, DomContent main) {
  /** A view whose JSON and CSV are at its own path. */
  static View of(String title, Address address, DomContent main) {
    return new View(title, address, address.json(), address.csv(), main);
  }
}
