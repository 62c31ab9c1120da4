package org.rapporteur.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as articles give them, brought to ISO 8601. */
final class PublicationDate {
  private PublicationDate() {}

  static @Nullable String normalize(String text) {
    try {
      return LocalDate.parse(text.strip()).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
