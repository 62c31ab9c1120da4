package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.GroupMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.StoredArticle;

/** An article with its facts marked in place, and listed below. */
final class ArticlePage {
  private record Mark(Span span, String label, Style style) {}

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().begin())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

  private final StoredArticle article;
  private final List<ArticleHead> versions;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> ties = new ArrayList<>();

  /** The page of {@code article}; {@code versions} are the others of its story. */
  ArticlePage(StoredArticle article, List<ArticleHead> versions) {
    this.article = article;
    this.versions = List.copyOf(versions);
    for (Quote quote : article.facts().quotes()) {
      quote.content().forEach(span -> marks.add(new Mark(span, quote.id(), Style.QUOTE)));
      quote.source().forEach(span -> ties.add(new Mark(span, quote.id(), Style.SOURCE)));
      quote.cue().forEach(span -> ties.add(new Mark(span, quote.id(), Style.CUE)));
    }
    for (Country country : article.facts().countries()) {
      for (CountryMention mention : country.mentions()) {
        marks.add(new Mark(mention.span(), country.code(), Style.COUNTRY));
      }
    }
    for (CountryGroup group : article.facts().groups()) {
      for (GroupMention mention : group.mentions()) {
        marks.add(new Mark(mention.span(), group.id(), Style.COUNTRY));
      }
    }
    for (Resolution resolution : article.facts().resolutions()) {
      for (ResolutionMention mention : resolution.mentions()) {
        marks.add(new Mark(mention.span(), resolution.id(), Style.RESOLUTION));
      }
    }
    marks.removeIf(mark -> mark.span().isEmpty() || mark.span().end() > article.text().length());
    marks.sort(OUTER_FIRST);
  }

  /** For reading: wrapped, coloured where the screen has colours, else in brackets. */
  void show(Screen screen) {
    for (String line : head()) {
      screen.line(Style.FAINT, line);
    }
    screen.blank();
    if (screen.colour()) {
      showText(screen);
    } else {
      bracketed().lines().forEach(line -> screen.wrapped(new StyledText(line), 0));
    }
    screen.blank();
    for (Note note : notes()) {
      String text = note.label() + "  " + note.text();
      screen.wrapped(
          new StyledText(text).with(note.style(), new Span(0, note.label().length())), 0);
    }
  }

  private void showText(Screen screen) {
    String text = article.text();
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(ties);
    all.sort(OUTER_FIRST);
    Deque<Mark> open = new ArrayDeque<>(); // those that reach into this line from one before
    int next = 0;
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      for (; next < all.size() && all.get(next).span().begin() < end; next++) {
        open.add(all.get(next));
      }
      StyledText line = new StyledText(text.substring(begin, end));
      for (Mark mark : open) {
        int from = Math.max(mark.span().begin(), begin);
        int to = Math.min(mark.span().end(), end);
        if (from < to) {
          line.with(mark.style(), new Span(from - begin, to - begin));
        }
      }
      open.removeIf(mark -> mark.span().end() <= newline);
      if (text.substring(begin, end).isBlank()) {
        screen.blank();
      } else {
        screen.wrapped(line, 0);
      }
      begin = end + 1;
    }
  }

  /** For pipes: the text as it is, facts in brackets. */
  void print(PrintWriter out) {
    for (String line : head()) {
      out.print(Text.plain(line) + "\n");
    }
    out.print("\n");
    bracketed().lines().forEach(line -> out.print(Text.plain(line) + "\n"));
    out.print("\n");
    for (Note note : notes()) {
      out.print(note.label() + "\t" + Text.plain(note.text()) + "\n");
    }
  }

  private List<String> head() {
    ArticleMetadata metadata = article.facts().article();
    List<String> head = new ArrayList<>();
    head.add("Article: " + article.facts().id());
    add(head, "Title", metadata.title());
    add(head, "Date", metadata.published());
    add(head, "Source", metadata.source());
    add(head, "Author", metadata.author());
    add(head, "URL", metadata.url());
    for (ArticleHead version : versions) {
      head.add("Version: " + (version.day() + " " + version.id()).strip());
    }
    return head;
  }

  private static void add(List<String> head, String name, @Nullable String value) {
    if (value != null) {
      head.add(name + ": " + value);
    }
  }

  private String bracketed() {
    String text = article.text();
    List<Mark> closing = new ArrayList<>(marks);
    closing.sort(Comparator.comparingInt(mark -> mark.span().end()));
    StringBuilder bracketed = new StringBuilder(text.length() + 12 * marks.size());
    int at = 0;
    int next = 0;
    for (Mark close : closing) {
      while (next < marks.size() && marks.get(next).span().begin() < close.span().end()) {
        Mark open = marks.get(next++);
        bracketed
            .append(text, at, open.span().begin())
            .append('[')
            .append(open.label())
            .append(' ');
        at = open.span().begin();
      }
      bracketed.append(text, at, close.span().end()).append(']');
      at = close.span().end();
    }
    return bracketed.append(text, at, text.length()).toString();
  }

  private record Note(String label, String text, Style style) {}

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Quote quote : article.facts().quotes()) {
      StringBuilder text = new StringBuilder(quote.type().name().toLowerCase(Locale.ROOT));
      text.append(": ").append(SpeakerText.of(quote.speaker()));
      quote.alsoSpeakers().forEach(also -> text.append("; ").append(SpeakerText.of(also)));
      notes.add(new Note(quote.id(), text.toString(), Style.QUOTE));
    }
    for (Country country : article.facts().countries()) {
      String focus = country.isFocus() ? ", in focus" : "";
      String text = country.name() + ", " + times(country.mentions().size()) + focus;
      notes.add(new Note(country.code(), text, Style.COUNTRY));
    }
    for (CountryGroup group : article.facts().groups()) {
      String text = group.name() + ", " + times(group.mentions().size());
      notes.add(new Note(group.id(), text, Style.COUNTRY));
    }
    for (Resolution resolution : article.facts().resolutions()) {
      notes.add(new Note(resolution.id(), resolution(resolution), Style.RESOLUTION));
    }
    return notes;
  }

  private static String resolution(Resolution resolution) {
    List<String> parts = new ArrayList<>();
    if (resolution.symbol() != null) {
      parts.add(resolution.symbol());
    }
    if (resolution.body() != null) {
      parts.add(ResolutionText.body(resolution.body()));
    }
    if (resolution.status() != null) {
      parts.add(ResolutionText.words(resolution.status()));
    }
    if (resolution.adopted() != null) {
      parts.add(resolution.adopted());
    }
    parts.addAll(ResolutionText.vote(resolution.vote()));
    parts.addAll(ResolutionText.voted(resolution.voted()));
    ResolutionText.add(parts, "vetoed by ", resolution.vetoedBy());
    ResolutionText.add(parts, "sponsors ", resolution.sponsors());
    ResolutionText.add(parts, "with ", resolution.sponsorGroups());
    ResolutionText.add(parts, "about ", resolution.about());
    for (ResolutionEvent event : resolution.events()) {
      if (resolution.status() == null || !event.type().name().equals(resolution.status().name())) {
        parts.add(
            ResolutionText.words(event.type()) + (event.date() == null ? "" : " " + event.date()));
      }
    }
    parts.add(times(resolution.mentions().size()));
    CatalogueMatch match = resolution.catalogue();
    if (match != null && !match.symbol().equals(resolution.symbol())) {
      parts.add(ResolutionText.probably(match));
    }
    return String.join(", ", parts);
  }

  private static String times(int mentions) {
    return mentions == 1 ? "1 mention" : mentions + " mentions";
  }
}
