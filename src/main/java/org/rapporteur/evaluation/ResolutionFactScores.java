package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scores what is said of resolutions that were matched.
 *
 * <ul>
 *   <li>symbol, body, number, year, status, vote: where the gold has the value, the share that is
 *       equal, case and blanks aside; of a vote, the parts that the gold has
 *   <li>sponsors: the sets of countries
 *   <li>false facts: symbols and votes given where the gold has none
 *   <li>catalogue: whether the catalogue's symbol, else the resolution's own, is right, wrong, or
 *       rightly or wrongly withheld; apart for resolutions that the text numbers and for those that
 *       it only describes
 * </ul>
 */
final class ResolutionFactScores {
  private static final List<String> FIELDS =
      List.of("symbol", "body", "number", "year", "status", "vote");
  private static final List<String> VOTE_PARTS = List.of("for", "against", "abstain");
  private static final List<String> LINKS = List.of("right", "wrong", "withheld", "rightly null");

  /** What the UN catalogue covers: Council from 2000, Assembly from the 74th session. */
  private static final Pattern IN_CATALOGUE =
      Pattern.compile("S/RES/[0-9]+ \\(20.*|A/RES/(7[4-9]|80|ES-1[01])/.*", Pattern.DOTALL);

  private final Map<String, Long> right = new LinkedHashMap<>();
  private final Map<String, Long> all = new LinkedHashMap<>();
  private final Map<String, Long> falseFacts = new LinkedHashMap<>();
  private final Map<String, Long> links = new LinkedHashMap<>();
  private final Counts sponsors = new Counts();
  private final List<String> errors;

  ResolutionFactScores(List<String> errors) {
    this.errors = errors;
    FIELDS.forEach(field -> right.put(field, 0L));
    FIELDS.forEach(field -> all.put(field, 0L));
    falseFacts.put("symbol", 0L);
    falseFacts.put("vote", 0L);
    for (String kind : List.of("numbered", "descriptive")) {
      LINKS.forEach(link -> links.put(kind + " " + link, 0L));
    }
  }

  void add(String article, JsonNode gold, JsonNode said) {
    for (String field : FIELDS) {
      if (gold.hasNonNull(field)) {
        all.merge(field, 1L, Long::sum);
        if (isEqual(field, gold.get(field), said.path(field))) {
          right.merge(field, 1L, Long::sum);
        } else {
          error("wrong " + field, article, "gold " + gold.get(field), "got " + said.get(field));
        }
      } else if (falseFacts.containsKey(field) && isSaid(field, said.path(field))) {
        falseFacts.merge(field, 1L, Long::sum);
        error("false " + field, article, "got " + said.get(field));
      }
    }
    if (gold.has("catalogue")) {
      scoreLink(article, gold, said);
    }
    scoreSponsors(article, set(gold.path("sponsors")), set(said.path("sponsors")));
  }

  private static boolean isEqual(String field, JsonNode gold, JsonNode said) {
    if (!field.equals("vote")) {
      return flat(gold.asText()).equals(flat(said.asText()));
    }
    for (Iterator<String> parts = gold.fieldNames(); parts.hasNext(); ) {
      String part = parts.next();
      if (gold.hasNonNull(part) && !gold.get(part).equals(said.get(part))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSaid(String field, JsonNode said) {
    return field.equals("vote")
        ? VOTE_PARTS.stream().anyMatch(part -> said.path(part).isInt())
        : !said.asText().isEmpty();
  }

  private void scoreLink(String article, JsonNode gold, JsonNode said) {
    String expected = text(gold.path("catalogue"));
    String got = text(said.path("catalogue").path("symbol"));
    if (got == null) {
      got = text(said.path("symbol"));
    }
    if (got != null && expected == null && !IN_CATALOGUE.matcher(got).matches()) {
      got = null; // a symbol that the catalogue can't know is no link
    }
    String link;
    if (got == null) {
      link = expected == null ? "rightly null" : "withheld";
    } else if (expected != null && flat(got).equals(flat(expected))) {
      link = "right";
    } else {
      link = "wrong";
      error("wrong link", article, "gold " + expected, "got " + got);
    }
    String kind = text(gold.path("number")) == null ? "descriptive" : "numbered";
    links.merge(kind + " " + link, 1L, Long::sum);
  }

  private void scoreSponsors(String article, Set<String> gold, Set<String> said) {
    Set<String> both = new HashSet<>(gold);
    both.retainAll(said);
    sponsors.add(both.size(), said.size(), gold.size());
    if (!gold.equals(said)) {
      Set<String> missed = new TreeSet<>(gold);
      missed.removeAll(said);
      Set<String> wrong = new TreeSet<>(said);
      wrong.removeAll(gold);
      error("sponsors", article, "missed " + missed, "false " + wrong);
    }
  }

  private static Set<String> set(JsonNode list) {
    Set<String> set = new HashSet<>();
    list.forEach(each -> set.add(each.asText()));
    return set;
  }

  /** The node's text; null for none and for an empty one. */
  private static @Nullable String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() && !node.asText().isEmpty() ? node.asText() : null;
  }

  private static String flat(String value) {
    return value.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  private void error(String... parts) {
    errors.add(String.join("\t", parts));
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    FIELDS.forEach(
        field ->
            figures.add(
                Figure.share(field, right.getOrDefault(field, 0L), all.getOrDefault(field, 0L))));
    figures.add(Figure.of("sponsors PRF", sponsors));
    falseFacts.forEach((field, count) -> figures.add(Figure.count("false " + field, count)));
    links.forEach((link, count) -> figures.add(Figure.count("catalogue, " + link, count)));
    return figures;
  }
}
