package org.rapporteur.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Body;
import org.rapporteur.reference.CatalogueEntry;

/**
 * Sentences that describe resolutions of a catalogue without their numbers: the body, two to four
 * words of the title, and the day, the month or a date relative to the article's, a third each.
 */
final class ResolutionSentences {
  /** A sentence and the entry that it describes. */
  record Described(Article article, CatalogueEntry entry, String date) {}

  private static final List<String> TEMPLATES =
      List.of(
          "The %1$s adopted a resolution on %2$s %3$s.",
          "The %1$s %3$s adopted a resolution concerning %2$s.",
          "%4$s, the %1$s passed a resolution about %2$s.",
          "A resolution on %2$s was adopted by the %1$s %3$s.",
          "The %1$s voted %3$s to adopt a resolution regarding %2$s.",
          "A %1$s resolution on %2$s, adopted %3$s, was welcomed by aid workers.",
          "Diplomats hailed the resolution on %2$s that the %1$s adopted %3$s.",
          "The %1$s resolution on %2$s passed %3$s after long talks.",
          "Meeting %3$s, the %1$s approved a resolution on %2$s, its president said.",
          "Members of the %1$s %3$s approved the text of a resolution on %2$s.");

  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "by",
          "for",
          "from",
          "in",
          "into",
          "its",
          "of",
          "on",
          "or",
          "over",
          "the",
          "jan",
          "feb",
          "march",
          "mar",
          "apr",
          "april",
          "may",
          "june",
          "jun",
          "july",
          "jul",
          "aug",
          "august",
          "sept",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december",
          "january",
          "february",
          "their",
          "to",
          "under",
          "until",
          "with",
          "which",
          "it",
          "all",
          "including");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private final Random random;
  private final List<CatalogueEntry> entries;

  ResolutionSentences(Collection<CatalogueEntry> catalogue, long seed) {
    this.random = new Random(seed);
    this.entries =
        new ArrayList<>(catalogue.stream().filter(e -> e.adopted().compareTo("2000") > 0).toList());
    Collections.shuffle(entries, random);
  }

  /** So many sentences, each of another resolution. */
  List<Described> draw(int count) {
    List<Described> drawn = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      List<String> words = words(entry);
      if (drawn.size() < count && words.size() >= 3) {
        drawn.add(describe(entry, words, drawn.size() % 3));
      }
    }
    return drawn;
  }

  /** The title's content words in their order. */
  private static List<String> words(CatalogueEntry entry) {
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(entry.title(), -1)) {
      if (word.matches("\\p{L}{3,}.*") && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word);
      }
    }
    return words;
  }

  private Described describe(CatalogueEntry entry, List<String> words, int way) {
    int count = Math.min(2 + random.nextInt(3), words.size() - 1);
    LocalDate day = entry.day();
    LocalDate published = day.plusDays(1 + random.nextInt(5));
    String date =
        switch (way) {
          case 0 ->
              "on "
                  + (random.nextBoolean()
                      ? format(day, "d MMMM yyyy")
                      : format(day, "MMMM d, yyyy"));
          case 1 -> "in " + format(day, "MMMM yyyy");
          default -> {
            if (random.nextInt(3) > 0) {
              yield random.nextInt(4) == 0 && published.equals(day.plusDays(1))
                  ? "yesterday"
                  : "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            }
            if (random.nextBoolean()) {
              published = day.with(DayOfWeek.MONDAY).plusDays(7 + random.nextInt(7));
              yield "last week";
            }
            published = day.plusMonths(1).withDayOfMonth(1 + random.nextInt(28));
            yield "last month";
          }
        };
    if (way < 2) {
      published = day.plusDays(1 + random.nextInt(400));
    }
    String template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
    String text = template.formatted(body(entry.body()), some(words, count), date, capital(date));
    ArticleMetadata metadata = ArticleMetadata.EMPTY.withPublished(published.toString());
    return new Described(new Article(entry.symbol(), text, metadata), entry, date);
  }

  /** Words that follow each other, or any in the title's order. */
  private String some(List<String> words, int count) {
    List<String> chosen;
    if (random.nextBoolean()) {
      int begin = random.nextInt(words.size() - count + 1);
      chosen = words.subList(begin, begin + count);
    } else {
      chosen = new ArrayList<>(words);
      while (chosen.size() > count) {
        chosen.remove(random.nextInt(chosen.size()));
      }
    }
    return String.join(" ", chosen);
  }

  private String body(Body body) {
    String un = random.nextBoolean() ? "UN " : "";
    return un + (body == Body.UNSC ? "Security Council" : "General Assembly");
  }

  private static String format(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  private static String capital(String date) {
    return Character.toUpperCase(date.charAt(0)) + date.substring(1);
  }
}
