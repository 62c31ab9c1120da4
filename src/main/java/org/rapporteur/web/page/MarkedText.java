package org.rapporteur.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SpanTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Quote;

/**
 * An article's text with its facts marked in place. Facts may overlap (a country in a quote), so
 * each paragraph is cut wherever one begins or ends, and a piece stands in all that cover it.
 *
 * <p>Countries and resolutions are links to what is known of them; a quote is text that one reads
 * on, with its number behind it as the link.
 */
final class MarkedText {
  private static final Pattern PARAGRAPH =
      Pattern.compile("[^\\r\\n]+(?:\\r?\\n(?![ \\t]*\\r?\\n)[^\\r\\n]*)*");
  private static final Pattern HEAD_LINES =
      Pattern.compile("(?s)(?:(?:Title|Date|Source|Author|URL):[^\\n]*(?:\\n|$))+");

  private final String text;
  private final List<FactMark> marks;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  MarkedText(String text, ArticleFacts facts) {
    this.text = text;
    this.marks = FactMark.of(facts);
    for (Quote quote : facts.quotes()) {
      numbers.put(quote.id(), numbers.size() + 1);
      names.put(quote.id(), QuoteCard.named(quote.speaker()));
    }
  }

  /** The paragraphs. */
  DivTag html() {
    DivTag all = div().withClass("text");
    Matcher paragraphs = PARAGRAPH.matcher(text);
    while (paragraphs.find()) {
      if (!paragraphs.group().isBlank()) {
        all.with(block(paragraphs.start(), paragraphs.end()));
      }
    }
    return all;
  }

  /** A paragraph; the file's head lines, which stand above the text already, folded away. */
  private DomContent block(int begin, int end) {
    PTag paragraph = paragraph(begin, end);
    return begin == 0 && HEAD_LINES.matcher(text.substring(begin, end)).matches()
        ? details(summary("Head of the file"), paragraph).withClass("head-lines")
        : paragraph;
  }

  private PTag paragraph(int begin, int end) {
    PTag paragraph = p();
    List<FactMark> here =
        marks.stream()
            .filter(mark -> mark.span().begin() < end && mark.span().end() > begin)
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, end));
    for (FactMark mark : here) {
      cuts.add(Math.clamp(mark.span().begin(), begin, end));
      cuts.add(Math.clamp(mark.span().end(), begin, end));
    }
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
      paragraph.with(piece(from, to, here));
    }
    return paragraph;
  }

  /** The text from one cut to the next, inside all that cover it, the shortest innermost. */
  private DomContent piece(int from, int to, List<FactMark> here) {
    List<FactMark> covering =
        new ArrayList<>(
            here.stream()
                .filter(mark -> mark.span().begin() <= from && mark.span().end() >= to)
                .toList());
    covering.sort(Comparator.comparingInt(mark -> mark.span().length()));
    DomContent content = text(text.substring(from, to));
    boolean linked = false;
    for (FactMark mark : covering) {
      if (mark.kind() == FactMark.Kind.QUOTE) {
        content = quote(mark, content, from, to);
      } else if (linked) {
        content = span(content).withClass(mark.kind().style());
      } else {
        content = link(mark, content);
        linked = true;
      }
    }
    return content;
  }

  private static ATag link(FactMark mark, DomContent content) {
    return a(content).withClass(mark.kind().style()).withHref("#" + FactMark.card(mark.fact()));
  }

  private SpanTag quote(FactMark mark, DomContent content, int from, int to) {
    SpanTag quote = span().withClass("quote").attr("data-fact", FactMark.card(mark.fact()));
    if (mark.first() && from == mark.span().begin()) {
      quote.withId(mark.fact());
    }
    quote.with(content);
    if (mark.last() && to == mark.span().end()) {
      int number = numbers.getOrDefault(mark.fact(), 0);
      String told = "Quote " + number + ", by " + names.get(mark.fact());
      quote.with(
          sup(
              a(String.valueOf(number))
                  .withClass("ref")
                  .withHref("#" + FactMark.card(mark.fact()))
                  .attr("aria-label", told)));
    }
    return quote;
  }
}
