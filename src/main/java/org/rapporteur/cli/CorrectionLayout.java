package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.Correction;
import org.rapporteur.search.StoredArticle;

/** Corrections by hand: what was found, what it is, and whether it stands in the index. */
final class CorrectionLayout implements Layout<CorrectionLayout.Listed> {
  private static final int INDENT = 4;

  /** A correction and where it stands. */
  record Listed(Correction correction, String state) {
    static Listed of(Correction correction, @Nullable StoredArticle article) {
      return new Listed(correction, state(correction, article));
    }

    private static String state(Correction correction, @Nullable StoredArticle article) {
      if (article == null) {
        return "no article";
      }
      if (correction.missing()) {
        return "not found";
      }
      return correction.standsIn(article.facts()) ? "applied" : "waiting";
    }
  }

  /** {@code struck}, or the speaker: {@code Lin Qiao, ambassador of China (CN)}. */
  static String told(Correction correction) {
    return correction.speaker() == null ? "struck" : SpeakerText.of(correction.speaker());
  }

  @Override
  public List<String> columns() {
    return List.of(
        "article",
        "quote",
        "correction",
        "role",
        "country",
        "found",
        "text",
        "state",
        "collection");
  }

  @Override
  public List<@Nullable String> values(Listed listed) {
    Correction correction = listed.correction();
    Speaker speaker = correction.speaker();
    List<@Nullable String> values = new ArrayList<>();
    values.add(correction.article());
    values.add(correction.found().id());
    values.add(speaker == null ? "struck" : SpeakerText.name(speaker));
    values.add(speaker == null ? null : speaker.role());
    values.add(speaker == null ? null : speaker.country());
    values.add(SpeakerText.name(correction.found().speaker()));
    values.add(correction.found().text());
    values.add(listed.state());
    values.add(correction.collection());
    return values;
  }

  @Override
  public String json(Listed listed) {
    Correction correction = listed.correction();
    JsonLine line =
        new JsonLine()
            .with("collection", correction.collection())
            .with("id", correction.article())
            .with("state", listed.state());
    return (correction.speaker() == null
            ? line.withJson("struck", "true")
            : line.withJson("speaker", FactsJson.writePart(correction.speaker())))
        .withJson("found", FactsJson.writePart(correction.found()))
        .toString();
  }

  @Override
  public void show(List<Listed> corrections, Screen screen) {
    for (Listed listed : corrections) {
      Correction correction = listed.correction();
      screen.line(Style.BOLD, QuoteName.of(correction) + ": " + told(correction));
      screen.wrapped(new StyledText(correction.found().text()), INDENT);
      String found = SpeakerText.of(correction.found().speaker());
      screen.line(Style.FAINT, " ".repeat(INDENT) + listed.state() + " · found: " + found);
      screen.blank();
    }
  }
}
