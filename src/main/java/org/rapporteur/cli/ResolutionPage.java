package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.NamedResolution;
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

  private final NamedResolution asked;
  private final List<NamedResolution> others;
  private final Articles articles;
  private final ResolutionTold told;
  private int count;

  /** What articles tell of the resolution. */
  interface Articles {
    /**
     * Hands over those of {@code limit} articles, all where it is 0; returns how many there are.
     */
    int read(int limit, Consumer<ResolutionArticle> answer) throws IOException;
  }

  private ResolutionPage(NamedResolution asked, List<NamedResolution> others, Articles articles) {
    this.asked = asked;
    this.others = others;
    this.articles = articles;
    this.told = new ResolutionTold(asked.ref());
  }

  /** The page of {@code asked}; {@code others} are what may have been meant too. */
  static ResolutionPage of(NamedResolution asked, List<NamedResolution> others, Articles articles)
      throws IOException {
    ResolutionPage page = new ResolutionPage(asked, others, articles);
    page.count = articles.read(0, page.told::add);
    return page;
  }

  /** Prints it for reading, with at most so many articles; 0 is all. */
  void show(Screen screen, int limit) throws IOException {
    screen.line(Style.BOLD, asked.ref());
    CatalogueEntry entry = asked.entry();
    if (entry != null) {
      screen.wrapped(new StyledText(entry.title()), 0);
      screen.line(Style.FAINT, "catalogue: " + String.join(", ", known(entry)));
      list(screen, "submitted by", entry.sponsors());
      list(screen, "joined by", entry.additionalSponsors());
      list(screen, "subjects", entry.subjects());
    } else if (!told.facts().isEmpty()) {
      screen.line(Style.FAINT, "as told: " + String.join(", ", told.facts()));
    }
    told.sides().forEach((side, codes) -> list(screen, side + ", as told", List.copyOf(codes)));
    if (!told.events().isEmpty()) {
      screen.wrapped(new StyledText("events, as told: " + String.join(", ", told.events())), 0);
    }
    for (NamedResolution other : others) {
      String title = other.entry() == null ? "" : ", " + other.entry().title();
      screen.line(Style.FAINT, "of the same number: " + other.ref() + title);
    }
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

  /** {@code UNSC, adopted 2024-03-25, 14 for, 0 against, 1 abstaining, draft S/2024/254}. */
  private List<String> known(CatalogueEntry entry) {
    List<String> parts = new ArrayList<>();
    if (!entry.symbol().equals(asked.ref())) {
      parts.add(entry.symbol()); // what a draft became, all parts of a resolution
    }
    parts.add(ResolutionText.body(entry.body()));
    parts.add("adopted " + entry.adopted());
    parts.addAll(ResolutionText.vote(entry.vote()));
    if (entry.vote() == null && entry.adoption() != null) {
      parts.add(entry.adoption().toLowerCase(Locale.ROOT));
    }
    if (entry.draft() != null) {
      parts.add("draft " + entry.draft());
    }
    return parts;
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
    CatalogueMatch match = found.resolution().catalogue();
    if (match != null && !match.symbol().equals(found.resolution().symbol())) {
      screen.wrapped(new StyledText(ResolutionText.probably(match)), INDENT);
    }
    for (Quote quote : found.quotes()) {
      String speaker = SpeakerText.of(quote.speaker());
      screen.wrapped(
          new StyledText(speaker + ": " + quote.text())
              .with(Style.BOLD, new Span(0, SpeakerText.name(quote.speaker()).length())),
          INDENT);
    }
  }

  private String counts() {
    return (count == 1 ? "1 article" : count + " articles")
        + " in the index, "
        + (told.quotes() == 1 ? "1 quote" : told.quotes() + " quotes")
        + " about it";
  }

  /** Prints all of it as one object, with at most so many articles; 0 is all. */
  void printJson(PrintWriter out, int limit) throws IOException {
    JsonLine line = new JsonLine().with("ref", asked.ref());
    if (asked.entry() != null) {
      line.withJson("catalogue", FactsJson.writePart(asked.entry()));
    }
    line.withJson("told", told.factsJson()).withJson("countries", told.sidesJson());
    if (!others.isEmpty()) {
      line.with("sameNumber", others.stream().map(NamedResolution::ref).toList());
    }
    String head = line.toString();
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
