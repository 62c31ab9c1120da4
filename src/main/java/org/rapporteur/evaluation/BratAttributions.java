package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * Reads attributions in brat's standoff form.
 *
 * <pre>
 * line  = "T" number TAB kind " " begin " " end (";" begin " " end)* TAB text
 *       | "E" number TAB "Attribution:T" number (" " role ":T" number)*
 *       | anything else, passed over
 * role  = ("Content" | "Cue" | "Source") digits?
 * </pre>
 *
 * <p>Offsets count characters (code points) in the text file. An attribution is an event with a
 * content.
 */
final class BratAttributions {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BLANK = Pattern.compile(" +");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern DIGITS_AT_END = Pattern.compile("[0-9]+$");
  private static final String ATTRIBUTION = "Attribution";

  private final Path file;
  private final String text;
  private int line;

  BratAttributions(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  List<GoldArticle.Attribution> read() throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    Map<Integer, String> events = new LinkedHashMap<>();
    for (String annotation : Files.readAllLines(file)) {
      line++;
      String[] fields = TAB.split(annotation, 3);
      if (annotation.startsWith("T") && fields.length >= 2) {
        spans.put(fields[0], spans(fields[1]));
      } else if (annotation.startsWith("E") && fields.length >= 2) {
        events.put(line, fields[1]);
      }
    }
    List<GoldArticle.Attribution> attributions = new ArrayList<>();
    for (Map.Entry<Integer, String> event : events.entrySet()) {
      line = event.getKey();
      GoldArticle.Attribution attribution = attribution(event.getValue(), spans);
      if (attribution != null) {
        attributions.add(attribution);
      }
    }
    return attributions;
  }

  private GoldArticle.@Nullable Attribution attribution(String event, Map<String, List<Span>> spans)
      throws GoldException {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String argument : BLANK.split(event.strip(), -1)) {
      int colon = argument.indexOf(':');
      if (colon < 0) {
        throw bad("an event's argument must be Role:T1, not \"" + argument + "\"");
      }
      String role = DIGITS_AT_END.matcher(argument.substring(0, colon)).replaceFirst("");
      String target = argument.substring(colon + 1);
      if (target.startsWith("E")) {
        continue; // an event within an event is an attribution of its own
      }
      List<Span> ofRole = spans.get(target);
      if (ofRole == null) {
        throw bad("no span " + target);
      }
      roles.computeIfAbsent(role, key -> new ArrayList<>()).addAll(ofRole);
    }
    List<Span> content = part(roles, "Content");
    return roles.containsKey(ATTRIBUTION) && !content.isEmpty()
        ? new GoldArticle.Attribution(
            QuotationShare.type(content, text), part(roles, "Source"), part(roles, "Cue"), content)
        : null;
  }

  private static List<Span> part(Map<String, List<Span>> roles, String role) {
    return roles.getOrDefault(role, List.of()).stream().sorted().toList();
  }

  /** {@code Content 115 290;300 310}. */
  private List<Span> spans(String field) throws GoldException {
    int blank = field.indexOf(' ');
    List<Span> spans = new ArrayList<>();
    for (String span : SEMICOLON.split(field.substring(blank + 1), -1)) {
      String[] ends = BLANK.split(span.strip(), -1);
      try {
        spans.add(
            new Span(
                text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw bad("not a span of the text: \"" + span + "\"");
      }
    }
    return spans;
  }

  private GoldException bad(String reason) {
    return new GoldException(file + ", line " + line + ": " + reason);
  }
}
