package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.RollCall;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Vote;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.ResolutionArticle;

/** One resolution: what the catalogue knows, who is for and against, and who said what about it. */
final class ResolutionPage {
  private static final int INDENT = 12; // a date and two blanks

  private final String symbol;
  private final @Nullable CatalogueEntry entry;
  private final List<ResolutionArticle> articles;

  ResolutionPage(String symbol, @Nullable CatalogueEntry entry, List<ResolutionArticle> articles) {
    this.symbol = symbol;
    this.entry = entry;
    this.articles = articles;
  }

  void show(Screen screen) {
    screen.line(Style.BOLD, symbol);
    if (entry != null) {
      screen.wrapped(new StyledText(entry.title()), 0);
      screen.line(Style.FAINT, "catalogue: " + known(entry));
      list(screen, "submitted by", entry.sponsors());
      list(screen, "joined by", entry.additionalSponsors());
      list(screen, "subjects", entry.subjects());
    }
    countries().forEach((side, codes) -> list(screen, side + ", as told", List.copyOf(codes)));
    screen.blank();
    for (ResolutionArticle article : articles) {
      show(article, screen);
    }
    screen.line(Style.FAINT, counts());
  }

  private static void list(Screen screen, String name, List<String> values) {
    if (!values.isEmpty()) {
      String separator = values.get(0).length() == 2 ? " " : "; ";
      String text = name + " (" + values.size() + "): " + String.join(separator, values);
      screen.wrapped(new StyledText(text), 0);
    }
  }

  /** {@code UNSC, 2024-03-25, 14 for, 0 against, 1 abstaining, draft S/2024/254}. */
  private static String known(CatalogueEntry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.body().name().replace('_', '-'));
    parts.add("adopted " + entry.adopted());
    Vote vote = entry.vote();
    if (vote != null) {
      parts.add(count(vote.inFavour()) + " for");
      parts.add(count(vote.against()) + " against");
      parts.add(count(vote.abstain()) + " abstaining");
    } else if (entry.adoption() != null) {
      parts.add(entry.adoption().toLowerCase(Locale.ROOT));
    }
    if (entry.draft() != null) {
      parts.add("draft " + entry.draft());
    }
    return String.join(", ", parts);
  }

  private static String count(@Nullable Integer votes) {
    return votes == null ? "?" : votes.toString();
  }

  private void show(ResolutionArticle found, Screen screen) {
    ArticleHead article = found.article();
    String day = article.day().isEmpty() ? "no date" : article.day();
    List<String> where = new ArrayList<>();
    where.add(article.id());
    if (article.source() != null) {
      where.add(article.source());
    }
    if (article.title() != null) {
      where.add(article.title());
    }
    screen.line(
        Style.FAINT,
        String.format("%-" + INDENT + "s", Text.cut(Text.plain(day), INDENT - 2))
            + String.join(" · ", where));
    for (Quote quote : found.quotes()) {
      String speaker = speaker(quote);
      screen.wrapped(
          new StyledText(speaker + ": " + quote.text())
              .with(Style.BOLD, new Span(0, speaker.length())),
          INDENT);
    }
  }

  private static String speaker(Quote quote) {
    String name = quote.speaker().name() == null ? quote.speaker().as() : quote.speaker().name();
    String role = quote.speaker().role();
    String shown = Objects.requireNonNullElse(name, "unknown");
    return role == null ? shown : shown + ", " + role;
  }

  private String counts() {
    long quotes = articles.stream().mapToLong(article -> article.quotes().size()).sum();
    return (articles.size() == 1 ? "1 article" : articles.size() + " articles")
        + " in the index, "
        + (quotes == 1 ? "1 quote" : quotes + " quotes")
        + " about it";
  }

  /** Who stands where, by the articles; sides without anybody are left out. */
  private Map<String, Set<String>> countries() {
    Map<String, Set<String>> sides = new LinkedHashMap<>();
    for (ResolutionArticle article : articles) {
      Resolution resolution = article.resolution();
      add(sides, "behind it", resolution.sponsors());
      add(sides, "vetoed by", resolution.vetoedBy());
      RollCall voted = resolution.voted();
      if (voted != null) {
        add(sides, "for", voted.inFavour());
        add(sides, "against", voted.against());
        add(sides, "abstaining", voted.abstain());
      }
    }
    return sides;
  }

  private static void add(Map<String, Set<String>> sides, String side, List<String> codes) {
    if (!codes.isEmpty()) {
      sides.computeIfAbsent(side, s -> new LinkedHashSet<>()).addAll(codes);
    }
  }

  /** All of it as one object. */
  String json() {
    JsonLine line = new JsonLine().with("symbol", symbol);
    if (entry != null) {
      line.withJson("catalogue", FactsJson.writePart(entry));
    }
    JsonLine sides = new JsonLine();
    countries().forEach((side, codes) -> sides.with(side.replace(' ', '-'), List.copyOf(codes)));
    line.withJson("countries", sides.toString());
    List<String> found = new ArrayList<>();
    for (ResolutionArticle article : articles) {
      found.add(
          new JsonLine()
              .with("collection", article.article().collection())
              .with("id", article.article().id())
              .withJson("article", article.article().metadata())
              .withJson("resolution", FactsJson.writePart(article.resolution()))
              .withJson("quotes", FactsJson.writePart(article.quotes()))
              .toString());
    }
    return line.withJson("articles", "[" + String.join(",", found) + "]").toString();
  }
}
