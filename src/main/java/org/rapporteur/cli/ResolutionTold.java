package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionEventType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.RollCall;
import org.rapporteur.fact.Vote;
import org.rapporteur.search.ResolutionArticle;

/** What all articles together tell of one resolution: of each fact what most of them say. */
final class ResolutionTold {
  /** A main committee of the General Assembly votes before the Assembly does. */
  private static final String COMMITTEE_DRAFT = "A/C.";

  private final String ref;
  private final Map<Body, Integer> bodies = new HashMap<>();
  private final Map<ResolutionStatus, Integer> statuses = new HashMap<>();
  private final Map<String, Integer> dates = new HashMap<>();
  private final Map<Vote, Integer> votes = new HashMap<>();
  private final Map<ResolutionEventType, Map<String, Integer>> events = new TreeMap<>();
  private final Map<String, Set<String>> sides = new LinkedHashMap<>();
  private long quotes;

  /** Of the resolution that was asked for by {@code ref}. */
  ResolutionTold(String ref) {
    this.ref = ref;
  }

  void add(ResolutionArticle article) {
    quotes += article.quotes().size();
    Resolution resolution = article.resolution();
    String stage = stage(resolution);
    if (stage.isEmpty()) {
      count(bodies, resolution.body());
      count(statuses, resolution.status());
      count(dates, resolution.adopted());
      count(votes, resolution.vote());
      for (ResolutionEvent event : resolution.events()) {
        count(events.computeIfAbsent(event.type(), t -> new HashMap<>()), event.date());
      }
    }
    add("behind it", resolution.sponsors());
    add("vetoed by", resolution.vetoedBy());
    RollCall voted = resolution.voted();
    if (voted != null) {
      add("for" + stage, voted.inFavour());
      add("against" + stage, voted.against());
      add("abstaining" + stage, voted.abstain());
    }
  }

  /** Which vote an article tells of where it is not the last one. */
  private String stage(Resolution resolution) {
    String own = resolution.symbol();
    boolean earlier = own != null && own.startsWith(COMMITTEE_DRAFT) && !own.equals(ref);
    return earlier ? " in committee" : "";
  }

  private void add(String side, List<String> codes) {
    if (!codes.isEmpty()) {
      sides.computeIfAbsent(side, s -> new LinkedHashSet<>()).addAll(codes);
    }
  }

  private static <T> void count(Map<T, Integer> counts, @Nullable T value) {
    if (value != null) {
      counts.merge(value, 1, Integer::sum);
    }
  }

  private static <T> @Nullable T most(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The most frequent of the most exact dates. */
  private static @Nullable String date(Map<String, Integer> counts) {
    int longest = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    Map<String, Integer> exact = new HashMap<>(counts);
    exact.keySet().removeIf(date -> date.length() < longest);
    return most(exact);
  }

  /** {@code UNGA, adopted, 2025-03-12, 148 for, 2 against}. */
  List<String> facts() {
    List<String> facts = new ArrayList<>();
    Body body = most(bodies);
    if (body != null) {
      facts.add(ResolutionText.body(body));
    }
    ResolutionStatus status = most(statuses);
    if (status != null) {
      facts.add(ResolutionText.words(status));
    }
    String date = date(dates);
    if (date != null) {
      facts.add(date);
    }
    facts.addAll(ResolutionText.vote(most(votes)));
    return facts;
  }

  /** {@code tabled 2024-06-20}, {@code expires}; without what {@link #facts} tell already. */
  List<String> events() {
    ResolutionStatus status = most(statuses);
    List<String> told = new ArrayList<>();
    events.forEach(
        (type, days) -> {
          if (status == null || !type.name().equals(status.name())) {
            String date = date(days);
            told.add(ResolutionText.words(type) + (date == null ? "" : " " + date));
          }
        });
    return told;
  }

  /** Codes of the countries by where they stand; sides without anybody are left out. */
  Map<String, Set<String>> sides() {
    return sides;
  }

  /** How many quotes speak of it. */
  long quotes() {
    return quotes;
  }

  /** {@link #facts} as a JSON object. */
  String factsJson() {
    JsonLine line = new JsonLine();
    Body body = most(bodies);
    ResolutionStatus status = most(statuses);
    Vote vote = most(votes);
    line.with("body", body == null ? null : ResolutionText.body(body))
        .with("status", status == null ? null : ResolutionText.words(status))
        .with("adopted", date(dates))
        .withJson("vote", vote == null ? "" : FactsJson.writePart(vote));
    return line.toString();
  }

  /** {@link #sides} as a JSON object. */
  String sidesJson() {
    JsonLine line = new JsonLine();
    sides.forEach((side, codes) -> line.with(side.replace(' ', '-'), List.copyOf(codes)));
    return line.toString();
  }
}
