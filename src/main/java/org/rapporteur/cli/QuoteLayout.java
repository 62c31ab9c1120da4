package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.ArticleHead;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.FoundSpeaker;

/** Quotes: who said what, when, and in which article. */
class QuoteLayout implements Layout<FoundQuote> {
  private static final int INDENT = 12; // a date and two blanks
  private static final FoundSpeaker NOBODY = new FoundSpeaker(null, null, null, null, null);

  @Override
  public List<String> columns() {
    return List.of(
        "date",
        "speaker",
        "role",
        "country",
        "type",
        "quote",
        "article",
        "title",
        "source",
        "id",
        "act",
        "affiliation",
        "countries",
        "collection",
        "url");
  }

  @Override
  public List<@Nullable String> values(FoundQuote quote) {
    FoundSpeaker speaker = first(quote);
    ArticleHead article = quote.article();
    List<@Nullable String> values = new ArrayList<>();
    values.add(article.day());
    values.add(names(quote));
    values.add(speaker.role());
    values.add(speaker.country());
    values.add(quote.type());
    values.add(quote.text());
    values.add(article.id());
    values.add(article.title());
    values.add(article.source());
    values.add(quote.id());
    values.add(quote.act());
    values.add(speaker.affiliation());
    values.add(ListPrinter.joined(quote.countries()));
    values.add(article.collection());
    values.add(article.url());
    return values;
  }

  @Override
  public String json(FoundQuote quote) {
    return jsonOf(quote).toString();
  }

  /** The quote's object, open for more fields. */
  static JsonLine jsonOf(FoundQuote quote) {
    return new JsonLine()
        .with("collection", quote.article().collection())
        .with("id", quote.article().id())
        .withJson("article", quote.article().metadata())
        .withJson("quote", quote.json())
        .with("countries", quote.countries());
  }

  @Override
  public void show(List<FoundQuote> quotes, Screen screen) {
    for (FoundQuote quote : quotes) {
      show(quote, words(quote, screen), List.of(), screen);
    }
  }

  /** What is shown as said. */
  StyledText words(FoundQuote quote, Screen screen) {
    return said(quote);
  }

  private static StyledText said(FoundQuote quote) {
    return new StyledText(quote.text()).with(Style.MATCH, quote.matches());
  }

  /** One quote; {@code more} stands behind what is told of its article. */
  static void show(FoundQuote quote, List<String> more, Screen screen) {
    show(quote, said(quote), more, screen);
  }

  private static void show(FoundQuote quote, StyledText words, List<String> more, Screen screen) {
    ArticleHead article = quote.article();
    String day = article.day().isEmpty() ? "no date" : article.day();
    String names = Text.plain(Objects.requireNonNullElse(names(quote), "unknown"));
    String name = Text.cut(names, screen.width() - INDENT);
    String role = role(first(quote));
    int left = screen.width() - INDENT - Text.width(name) - 2;
    String joint = role.startsWith("(") ? " " : ", "; // a country alone stands in brackets
    String behind = role.isEmpty() || left < 4 ? "" : joint + Text.cut(Text.plain(role), left);
    screen
        .out()
        .println(
            String.format("%-" + INDENT + "s", Text.cut(Text.plain(day), INDENT - 2))
                + screen.in(Style.BOLD, name)
                + behind);
    screen.wrapped(words, INDENT);
    List<String> where = new ArrayList<>();
    where.add(quote.type());
    where.add(article.id() + "#" + quote.id());
    if (article.source() != null) {
      where.add(article.source());
    }
    if (article.title() != null) {
      where.add(article.title());
    }
    where.addAll(more);
    screen.line(Style.FAINT, " ".repeat(INDENT) + String.join(" · ", where));
    screen.blank();
  }

  /** {@code permanent representative to the UN (CN)}; empty where nothing is known. */
  private static String role(FoundSpeaker speaker) {
    String role = speaker.role() == null ? speaker.affiliation() : speaker.role();
    String country = speaker.country() == null ? "" : "(" + speaker.country() + ")";
    return role == null ? country : (role + " " + country).strip();
  }

  private static FoundSpeaker first(FoundQuote quote) {
    return quote.speakers().isEmpty() ? NOBODY : quote.speakers().get(0);
  }

  private static @Nullable String names(FoundQuote quote) {
    List<String> names = new ArrayList<>();
    for (FoundSpeaker speaker : quote.speakers()) {
      if (speaker.name() != null) {
        names.add(speaker.name());
      }
    }
    return ListPrinter.joined(names);
  }
}
