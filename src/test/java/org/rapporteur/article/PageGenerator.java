package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes news pages in the styles of the big content systems, with the text that their article has.
 *
 * <p>A style is a page with {@code {{names}}} in it and, below {@code === name}, the forms that its
 * paragraphs, headings, lists and interruptions have. What surrounds the article is made of the
 * same words as the article, so that words alone tell nothing.
 */
final class PageGenerator {
  static final List<String> STYLES =
      List.of(
          "wordpress-classic",
          "wordpress-blocks",
          "arc",
          "amp",
          "tables-1999",
          "drupal",
          "css-in-js",
          "story-columns",
          "ghost",
          "blogger",
          "tabloid",
          "press-office");

  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");
  private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

  /**
   * A page.
   *
   * @param html as a server sends it
   * @param text of its article: paragraphs, headings, list items, without the title
   */
  record Page(String html, String text) {}

  private final Random random;
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> forms = new HashMap<>();
  private final Map<String, String> fixed = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private PageGenerator(String style, long seed) throws IOException {
    random = new Random(seed);
    String section = "";
    for (String line : resource("words.txt").lines().toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.startsWith("#")) {
        words.computeIfAbsent(section, name -> new ArrayList<>()).add(line);
      }
    }
    String[] parts = resource(style + ".html").split("(?m)^=== ", -1);
    forms.put("page", List.of(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      forms
          .computeIfAbsent(parts[i].substring(0, end), name -> new ArrayList<>())
          .add(parts[i].substring(end + 1));
    }
  }

  /** A page of a style with so many paragraphs; the same for the same seed. */
  static Page page(String style, int paragraphs, long seed) throws IOException {
    PageGenerator generator = new PageGenerator(style, seed);
    for (String once : List.of("title", "site")) {
      generator.fixed.put(once, generator.words(once));
    }
    generator.fixed.put("author", generator.words("person"));
    generator.fixed.put("iso", "2025-03-14T09:30:00+01:00");
    generator.fixed.put("date", "March 14, 2025");
    generator.fixed.put("url", "https://paper.example/2025/03/story");
    generator.fixed.put("body", generator.body(paragraphs));
    String html = generator.fill(generator.one(generator.forms, "page"));
    return new Page(html, generator.text.toString());
  }

  private String body(int paragraphs) {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= paragraphs; i++) {
      body.append(form("paragraph", sentences(1 + random.nextInt(3))));
      if (random.nextInt(3) == 0) {
        body.append(fill(one(forms, "interruption")));
      }
      if (i < paragraphs && random.nextInt(6) == 0) {
        body.append(form("heading", words("heading")));
      }
      if (random.nextInt(8) == 0) {
        body.append(form("quote", words("quote")));
      }
      if (random.nextInt(10) == 0) {
        StringBuilder items = new StringBuilder();
        for (int item = 2 + random.nextInt(3); item > 0; item--) {
          items.append(form("item", words("item")));
        }
        body.append(one(forms, "list").replace("{{items}}", items));
      }
    }
    return body.toString();
  }

  /** A form around a text of the article, some of whose words are links or stressed. */
  private String form(String name, String content) {
    text.append(content).append("\n\n");
    StringBuilder marked = new StringBuilder();
    for (String word : content.split(" ", -1)) {
      String escaped = word.replace("&", "&amp;").replace("\"", "&quot;");
      int kind = random.nextInt(40);
      String element =
          kind == 0 ? "a href=\"/link\"" : kind == 1 ? "em" : kind == 2 ? "strong" : "";
      String end = element.isEmpty() ? "" : "</" + element.replaceFirst(" .*", "") + ">";
      marked.append(marked.isEmpty() ? "" : " ");
      marked.append(element.isEmpty() ? escaped : "<" + element + ">" + escaped + end);
    }
    return one(forms, name).replace("{{text}}", marked);
  }

  private String fill(String form) {
    return SLOT.matcher(form).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1))));
  }

  private String value(String slot) {
    return switch (slot) {
      case "teaser" -> words("title");
      case "summary", "standfirst" -> words("report");
      default -> Objects.requireNonNullElseGet(fixed.get(slot), () -> words(slot));
    };
  }

  private String sentences(int count) {
    StringBuilder sentences = new StringBuilder(words("report"));
    for (int i = 1; i < count; i++) {
      sentences.append(' ').append(words("report"));
    }
    return sentences.toString();
  }

  private String words(String kind) {
    String filled =
        WORD.matcher(one(words, kind))
            .replaceAll(
                slot ->
                    Matcher.quoteReplacement(
                        fixed.getOrDefault(slot.group(1), one(words, slot.group(1)))));
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  private String one(Map<String, List<String>> all, String name) {
    List<String> choices = Objects.requireNonNull(all.get(name), name);
    return choices.get(random.nextInt(choices.size()));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageGenerator.class.getResourceAsStream("pages/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
