package org.rapporteur.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;

/** Extracted resolutions against expected ones, paired by the mentions that they share. */
final class ResolutionComparison {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> FIELDS =
      List.of(
          "symbol",
          "body",
          "number",
          "year",
          "session",
          "status",
          "adopted",
          "adoptedText",
          "vote",
          "unanimous",
          "vetoedBy",
          "proposers",
          "sponsors",
          "sponsorCount",
          "catalogue");

  /** Compared where the expected facts give them. */
  private static final List<String> AT_LIBERTY = List.of("voted", "sponsorGroups");

  private ResolutionComparison() {}

  static List<String> differences(
      SpanFinder finder, List<ObjectNode> expected, List<Resolution> actual) {
    List<String> lines = new ArrayList<>();
    Set<Resolution> used = new HashSet<>();
    for (ObjectNode wanted : expected) {
      checkFields(wanted);
      List<String> texts = new ArrayList<>();
      wanted.get("mentions").forEach(each -> texts.add(each.asText()));
      List<Span> mentions = finder.findAll(texts, 0);
      String where = "resolution " + wanted.path("symbol").asText(finder.name(mentions.get(0)));
      Resolution found = best(mentions, actual, used);
      if (found == null) {
        lines.add(where + " missed");
        continue;
      }
      used.add(found);
      ObjectNode values = MAPPER.valueToTree(found);
      String described = found.symbol() == null ? symbol(found.catalogue()) : null;
      values.put("catalogue", described); // a number's entry is no news
      List<String> fields = new ArrayList<>(FIELDS);
      AT_LIBERTY.stream().filter(wanted::has).forEach(fields::add);
      for (String field : fields) {
        String right = value(wanted.get(field));
        String given = value(values.get(field));
        if (!right.equals(given)) {
          lines.add(where + ": " + field + " is " + given + ", not " + right);
        }
      }
      lines.addAll(mentionDifferences(finder, where, mentions, found));
    }
    for (Resolution resolution : actual) {
      if (!used.contains(resolution)) {
        Span first = resolution.mentions().get(0).span();
        lines.add("resolution false: " + resolution.symbol() + " at " + finder.name(first));
      }
    }
    return lines;
  }

  private static @Nullable String symbol(@Nullable CatalogueMatch match) {
    return match == null ? null : match.symbol();
  }

  private static List<String> mentionDifferences(
      SpanFinder finder, String where, List<Span> wanted, Resolution found) {
    List<String> lines = new ArrayList<>();
    List<Span> given = found.mentions().stream().map(ResolutionMention::span).toList();
    for (Span span : wanted) {
      if (!given.contains(span)) {
        lines.add(where + ": mention missed: " + finder.name(span));
      }
    }
    for (Span span : given) {
      if (!wanted.contains(span)) {
        lines.add(where + ": mention false: " + finder.name(span));
      }
    }
    return lines;
  }

  private static Resolution best(
      List<Span> mentions, List<Resolution> actual, Set<Resolution> used) {
    Resolution best = null;
    long most = 0;
    for (Resolution resolution : actual) {
      long shared =
          resolution.mentions().stream()
              .filter(each -> mentions.stream().anyMatch(each.span()::overlaps))
              .count();
      if (!used.contains(resolution) && shared > most) {
        most = shared;
        best = resolution;
      }
    }
    return best;
  }

  /** A misspelt field of a {@code .facts} file would never be compared. */
  private static void checkFields(ObjectNode wanted) {
    wanted
        .fieldNames()
        .forEachRemaining(
            field -> {
              boolean known = FIELDS.contains(field) || AT_LIBERTY.contains(field);
              if (!known && !field.equals("mentions")) {
                throw new IllegalArgumentException("no field of a resolution: " + field);
              }
            });
  }

  /** Absent, null and empty are one; lists are compared as sets. */
  private static String value(JsonNode node) {
    if (node == null || node.isNull() || (node.isContainerNode() && node.isEmpty())) {
      return "null";
    }
    if (node.isArray()) {
      Set<String> values = new TreeSet<>();
      node.forEach(each -> values.add(each.asText()));
      return values.toString();
    }
    return node.toString();
  }
}
