package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
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

/**
 * One resolution: what the catalogue knows, who is for and against, and who said what about it.
 *
 * <p>The articles may be many, so they are read twice and never kept: once for what they tell
 * together, which stands first, and once to be printed.
 */
final class ResolutionPage {
  private static final int INDENT = 12; // a date and two blanks

  /** How often to look whether anybody still reads: looking costs a write. */
  private static final int ARTICLES_BETWEEN_LOOKS = 200;

  private final String symbol;
  private final @Nullable CatalogueEntry entry;
  private final Articles articles;
  private final Map<String, Set<String>> sides = new LinkedHashMap<>();
  private int count;
  private long quotes;

  /** What articles tell of the resolution. */
  interface Articles {
    /**
     * Hands over those of {@code limit} articles, all where it is 0; returns how many there are.
     */
    int read(int limit, Consumer<ResolutionArticle> answer) throws IOException;
  }

  private ResolutionPage(String symbol, @Nullable CatalogueEntry entry, Articles articles) {
    this.symbol = symbol;
    this.entry = entry;
    this.articles = articles;
  }

  static ResolutionPage of(String symbol, @Nullable CatalogueEntry entry, Articles articles)
      throws IOException {
    ResolutionPage page = new ResolutionPage(symbol, entry, articles);
    page.count = articles.read(0, page::take);
    return page;
  }

  /** Whether no article speaks of it. */
  boolean isEmpty() {
    return count == 0;
  }

  /** Who stands where, by the articles; sides without anybody are left out. */
  private void take(ResolutionArticle article) {
    quotes += article.quotes().size();
    Resolution resolution = article.resolution();
    add("behind it", resolution.sponsors());
    add("vetoed by", resolution.vetoedBy());
    RollCall voted = resolution.voted();
    if (voted != null) {
      add("for", voted.inFavour());
      add("against", voted.against());
      add("abstaining", voted.abstain());
    }
  }

  private void add(String side, List<String> codes) {
    if (!codes.isEmpty()) {
      sides.computeIfAbsent(side, s -> new LinkedHashSet<>()).addAll(codes);
    }
  }

  /** Prints it for reading, with at most so many articles; 0 is all. */
  void show(Screen screen, int limit) throws IOException {
    screen.line(Style.BOLD, symbol);
    if (entry != null) {
      screen.wrapped(new StyledText(entry.title()), 0);
      screen.line(Style.FAINT, "catalogue: " + known(entry));
      list(screen, "submitted by", entry.sponsors());
      list(screen, "joined by", entry.additionalSponsors());
      list(screen, "subjects", entry.subjects());
    }
    sides.forEach((side, codes) -> list(screen, side + ", as told", List.copyOf(codes)));
    screen.blank();
    articles.read(limit, new Looking(screen.out(), article -> show(article, screen)));
    if (limit > 0 && limit < count) {
      screen.line(Style.FAINT, limit + " of " + count + "; --limit 0 shows all");
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
  private String known(CatalogueEntry entry) {
    List<String> parts = new ArrayList<>();
    if (!entry.symbol().equals(symbol)) {
      parts.add(entry.symbol()); // what a draft became, all parts of a resolution
    }
    parts.add(entry.body().name().replace('_', '-'));
    parts.add("adopted " + entry.adopted());
    Vote vote = entry.vote();
    if (vote != null) {
      add(parts, vote.inFavour(), "for");
      add(parts, vote.against(), "against");
      add(parts, vote.abstain(), "abstaining");
    } else if (entry.adoption() != null) {
      parts.add(entry.adoption().toLowerCase(Locale.ROOT));
    }
    if (entry.draft() != null) {
      parts.add("draft " + entry.draft());
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, @Nullable Integer votes, String what) {
    if (votes != null) {
      parts.add(votes + " " + what);
    }
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
    return (count == 1 ? "1 article" : count + " articles")
        + " in the index, "
        + (quotes == 1 ? "1 quote" : quotes + " quotes")
        + " about it";
  }

  /** Prints all of it as one object, with at most so many articles; 0 is all. */
  void printJson(PrintWriter out, int limit) throws IOException {
    JsonLine line = new JsonLine().with("symbol", symbol);
    if (entry != null) {
      line.withJson("catalogue", FactsJson.writePart(entry));
    }
    JsonLine told = new JsonLine();
    sides.forEach((side, codes) -> told.with(side.replace(' ', '-'), List.copyOf(codes)));
    String head = line.withJson("countries", told.toString()).toString();
    out.print(head.substring(0, head.length() - 1) + ",\"articles\":[");
    articles.read(limit, new Looking(out, new JsonArray(out)));
    out.print("]}\n");
  }

  private static String json(ResolutionArticle article) {
    return new JsonLine()
        .with("collection", article.article().collection())
        .with("id", article.article().id())
        .withJson("article", article.article().metadata())
        .withJson("resolution", FactsJson.writePart(article.resolution()))
        .withJson("quotes", FactsJson.writePart(article.quotes()))
        .toString();
  }

  /** Prints the values of an array, commas between them. */
  private static final class JsonArray implements Consumer<ResolutionArticle> {
    private final PrintWriter out;
    private boolean goesOn;

    JsonArray(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void accept(ResolutionArticle article) {
      out.print(goesOn ? "," : "");
      out.print(json(article));
      goesOn = true;
    }
  }

  /** Looks now and then whether anybody still reads, and ends the run where nobody does. */
  private static final class Looking implements Consumer<ResolutionArticle> {
    private final PrintWriter out;
    private final Consumer<ResolutionArticle> printer;
    private int printed;

    Looking(PrintWriter out, Consumer<ResolutionArticle> printer) {
      this.out = out;
      this.printer = printer;
    }

    @Override
    public void accept(ResolutionArticle article) {
      printer.accept(article);
      printed++;
      if (printed % ARTICLES_BETWEEN_LOOKS == 0 && out.checkError()) {
        throw new ClosedOutputException();
      }
    }
  }
}
