package org.rapporteur.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quote as one line to paste into an article.
 *
 * <pre>
 * "Sanctions do not bring water," Lin Qiao, ambassador of China (Harbour News, 2 July 2024, https://…)
 * trade needs trust, Lin Qiao, ambassador of China (Valley Post, 10 May 2023)
 * </pre>
 *
 * <p>The words are the article's, quotation marks too; what is reported has none around it, and no
 * leading {@code that}. Behind them stand, with commas between: the speaker, else the article's own
 * words for who it was, but for a mere pronoun; the role, else the affiliation; in brackets source,
 * day and link. What is not known is left out. Several speakers have semicolons between them.
 *
 * @since 0.1.0
 */
public final class Citation {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final String THAT = "that ";
  private static final String STOPS = ",.!?;:…";
  private static final String CLOSING_MARKS = "\"”’'»";

  /** Words that name nobody once they stand outside the article. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "i", "it", "she", "that", "they", "which", "who", "we");

  private Citation() {}

  /** The line for {@code quote}, without a line end. */
  public static String of(FoundQuote quote) {
    String words = words(quote);
    List<String> speakers = new ArrayList<>();
    for (FoundSpeaker speaker : quote.speakers()) {
      String shown = speaker(speaker);
      if (!shown.isEmpty()) {
        speakers.add(shown);
      }
    }
    StringBuilder line = new StringBuilder(words);
    if (!speakers.isEmpty()) {
      line.append(endsWithStop(words) ? " " : ", ").append(String.join("; ", speakers));
    }
    String where = where(quote.article());
    return where.isEmpty()
        ? line.toString()
        : line.append(" (").append(where).append(')').toString();
  }

  private static String words(FoundQuote quote) {
    String words = oneLine(quote.text());
    boolean reported = !quote.type().equals("direct") && words.startsWith(THAT);
    return reported ? words.substring(THAT.length()) : words;
  }

  /** Whether a comma behind {@code words} would be one too many: {@code "Yes,"} has its own. */
  private static boolean endsWithStop(String words) {
    int last = words.length() - 1;
    while (last > 0 && CLOSING_MARKS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(words.charAt(last)) >= 0;
  }

  private static String speaker(FoundSpeaker speaker) {
    String name = speaker.name();
    if (name != null && PRONOUNS.contains(name.toLowerCase(Locale.ROOT))) {
      name = null;
    }
    String role = speaker.role() == null ? speaker.affiliation() : speaker.role();
    if (name != null && role != null && name.contains(role)) {
      role = null; // "their chairman" says it already
    }
    return joined(name == null ? null : name.replaceFirst("[,;:]\\s*$", ""), role);
  }

  private static String where(ArticleHead article) {
    return joined(article.source(), day(article), article.url());
  }

  private static @Nullable String day(ArticleHead article) {
    try {
      return DAY.format(LocalDate.parse(article.day()));
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private static String joined(@Nullable String... parts) {
    return String.join(
        ", ", Stream.of(parts).filter(Objects::nonNull).map(Citation::oneLine).toList());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
