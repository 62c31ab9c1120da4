package org.rapporteur.cli;

import java.util.Objects;
import org.rapporteur.fact.Speaker;

/** A speaker in one line: {@code Lin Qiao, ambassador of China (CN)}. */
final class SpeakerText {
  private SpeakerText() {}

  /** The name, else the article's own words, else {@code unknown}. */
  static String name(Speaker speaker) {
    String name = speaker.name() == null ? speaker.as() : speaker.name();
    return Objects.requireNonNullElse(name, "unknown");
  }

  /** The name, then role or affiliation and country where they are known. */
  static String of(Speaker speaker) {
    StringBuilder text = new StringBuilder(name(speaker));
    if (speaker.role() != null) {
      text.append(", ").append(speaker.role());
    } else if (speaker.affiliation() != null) {
      text.append(", ").append(speaker.affiliation());
    }
    return speaker.country() == null
        ? text.toString()
        : text.append(" (").append(speaker.country()).append(')').toString();
  }
}
