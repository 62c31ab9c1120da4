package org.rapporteur.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.Vote;
import org.rapporteur.mcp.Evidence.ToldCountry;
import org.rapporteur.mcp.Evidence.ToldQuote;
import org.rapporteur.mcp.Evidence.ToldResolution;
import org.rapporteur.mcp.Evidence.Words;

/** Facts as lines of text, for models that read no structured content. */
final class Told {
  private Told() {}

  /** {@code 3 of 7 quotes}, and how the others are asked for. */
  static String head(int items, int total, String things, @Nullable String next) {
    String more = next == null ? "" : "; for more, the same arguments and cursor " + next;
    return items + " of " + total + " " + things + more;
  }

  /** {@code ; did you mean Ana Reis?} */
  static String meant(@Nullable String name) {
    return name == null ? "" : "; did you mean " + name + "?";
  }

  /** {@code Ana Reis, envoy (PE): “We agree,” (direct, 0.97, characters 0-11)}. */
  static String quote(ToldQuote quote) {
    String words =
        quote.content().stream().map(Told::text).collect(Collectors.joining(Quote.JOINT));
    StringJoiner how = new StringJoiner(", ", " (", ")");
    how.add(Evidence.written(quote.type()));
    if (quote.act() != null) {
      how.add(Evidence.written(quote.act()));
    }
    if (quote.confidence() != null) {
      how.add("confidence " + quote.confidence());
    }
    how.add(places(quote.content()));
    return speakers(quote) + ": " + words + how;
  }

  private static String speakers(ToldQuote quote) {
    List<String> names = new ArrayList<>();
    names.add(speaker(quote.speaker()));
    quote.alsoSpeakers().forEach(also -> names.add(speaker(also)));
    return String.join(" and ", names);
  }

  private static String speaker(Speaker speaker) {
    String name = speaker.name() != null ? speaker.name() : speaker.as();
    StringBuilder told = new StringBuilder(name == null ? "somebody unknown" : name);
    if (speaker.name() == null && name != null) {
      told.append(" (not named)");
    }
    if (speaker.role() != null) {
      told.append(", ").append(speaker.role());
    }
    return told.append(speaker.country() == null ? "" : " (" + speaker.country() + ")").toString();
  }

  /** {@code KE Kenya, salience 0.6, 4 mentions: “Kenyan” (characters 10-16)}. */
  static String country(ToldCountry country) {
    String salience = country.salience() == null ? "" : ", salience " + country.salience();
    return country.code()
        + " "
        + country.name()
        + salience
        + mentions(country.mentionCount(), country.mentions());
  }

  /** {@code S/RES/2728 (2024), UNSC, adopted 2024-03-25, vote 14-0-1, 2 mentions: “…”}. */
  static String resolution(ToldResolution resolution) {
    StringJoiner told = new StringJoiner(", ");
    told.add(resolution.symbol() == null ? "resolution " + resolution.id() : resolution.symbol());
    if (resolution.catalogue() != null && resolution.symbol() == null) {
      told.add("probably " + resolution.catalogue().symbol());
    }
    if (resolution.body() != null) {
      told.add(resolution.body());
    }
    if (resolution.status() != null) {
      String day = resolution.adopted() == null ? "" : " " + resolution.adopted();
      told.add(Evidence.written(resolution.status()) + day);
    }
    if (resolution.vote() != null) {
      told.add("vote " + vote(resolution.vote()));
    }
    if (!resolution.vetoedBy().isEmpty()) {
      told.add("vetoed by " + String.join(" ", resolution.vetoedBy()));
    }
    if (!resolution.sponsors().isEmpty()) {
      told.add("sponsors " + String.join(" ", resolution.sponsors()));
    }
    return told + mentions(resolution.mentionCount(), resolution.mentions());
  }

  private static String vote(Vote vote) {
    return number(vote.inFavour()) + "-" + number(vote.against()) + "-" + number(vote.abstain());
  }

  private static String number(@Nullable Integer votes) {
    return votes == null ? "?" : votes.toString();
  }

  private static String mentions(int count, List<Words> mentions) {
    String first = mentions.isEmpty() ? "" : ": " + text(mentions.get(0));
    return ", "
        + count
        + (count == 1 ? " mention" : " mentions")
        + first
        + " ("
        + places(mentions)
        + ")";
  }

  /** The words on one line. */
  static String text(Words words) {
    return words.text().strip().replaceAll("\\s+", " ") + (words.cut() == null ? "" : " […]");
  }

  /** {@code characters 10-16, 40-45}. */
  static String places(List<Words> words) {
    return "characters "
        + words.stream()
            .map(Words::span)
            .map((Span span) -> span.begin() + "-" + span.end())
            .collect(Collectors.joining(", "));
  }

  /** Lines, each with its number and what belongs to it below. */
  static String list(String head, List<String> items) {
    StringBuilder told = new StringBuilder(head);
    for (int i = 0; i < items.size(); i++) {
      told.append("\n\n").append(i + 1).append(". ").append(items.get(i));
    }
    return told.toString();
  }

  /** {@code Quotes:} and a line for each; nothing where there are none. */
  static String section(String name, List<String> lines) {
    return lines.isEmpty() ? "" : "\n\n" + name + ":\n- " + String.join("\n- ", lines);
  }
}
