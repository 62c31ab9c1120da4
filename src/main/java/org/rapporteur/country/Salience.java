package org.rapporteur.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.PreparedText;

/**
 * How far an article is about each country that it names, from 0 to 1.
 *
 * <p>Each of these signs is a number from 0 to 1; a country's salience is their mean by weight,
 * over the signs that the article can give at all:
 *
 * <table>
 *   <caption>Signs and weights</caption>
 *   <tr><th>sign</th><th>weight</th><th>value</th><th>why</th></tr>
 *   <tr><td>title</td><td>3</td><td>1 where the title, or a heading before the first paragraph,
 *       names it</td><td>an editor's own answer to the question; left out where there is no
 *       title</td></tr>
 *   <tr><td>lead</td><td>2</td><td>1 in the first paragraph, ½ in the second or third</td><td>news
 *       tells what it is about at once; background comes later</td></tr>
 *   <tr><td>count</td><td>4</td><td>its mentions, over those of the country that is named most, or
 *       over 3 where that is less</td><td>what an article is about it keeps naming; one mention in
 *       passing is little even where no other country has two</td></tr>
 *   <tr><td>quoted</td><td>1</td><td>the part of the quotes that name it</td><td>what people speak
 *       of; left out where nobody is quoted</td></tr>
 *   <tr><td>speaking</td><td>1</td><td>the part of the quotes whose speaker is from it</td><td>who
 *       speaks is a party to the matter; left out where nobody is quoted</td></tr>
 * </table>
 *
 * <p>The weights are set by judgement, not learned: a country that is named most and in the first
 * paragraph is one that the article is about ({@link Country#FOCUS}) whatever the title says, as
 * titles often name none; one in title and first paragraph needs but another mention; a place in
 * the title alone is not enough, nor are mentions that begin late. Who is quoted decides between
 * countries that are near. Example: {@code Peru} in the title, the first paragraph and all of 3
 * mentions, with no quotes, has (3·1 + 2·1 + 4·1) / 9 = 1; {@code Chile}, named once in the third
 * paragraph, has (3·0 + 2·½ + 4·⅓) / 9 = 0.26.
 *
 * <p>A country's word inside a longer name counts nowhere. Capitals count as mentions where they
 * were asked for. May be called from any thread.
 */
public final class Salience {
  private static final double TITLE = 3;
  private static final double LEAD = 2;
  private static final double COUNT = 4;
  private static final double QUOTED = 1;
  private static final double SPEAKING = 1;

  /** Fewer mentions than these are no sure sign, whatever other countries have. */
  private static final int SURE_MENTIONS = 3;

  /** Paragraphs behind the first that still belong to the lead, with half its value. */
  private static final int LATE_LEAD = 2;

  private final int quotes;
  private final Map<String, Integer> quoted = new HashMap<>();
  private final Map<String, Integer> speaking = new HashMap<>();
  private final boolean hasTitle;
  private final int headEnd;
  private final int leadEnd;
  private final int lateLeadEnd;

  private Salience(PreparedText text, List<Country> countries, List<Quote> quotes) {
    this.quotes = quotes.size();
    countQuotes(countries, quotes);
    int headings = 0;
    int body = 0;
    int head = 0;
    int lead = 0;
    int late = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.HEADING && body == 0) {
        headings++;
        head = paragraph.span().end();
      } else if (paragraph.kind() == Paragraph.Kind.BODY) {
        body++;
        lead = body == 1 ? paragraph.span().end() : lead;
        late = paragraph.span().end();
        if (body > LATE_LEAD) {
          break;
        }
      }
    }
    hasTitle = headings > 0 || text.article().metadata().title() != null;
    headEnd = head;
    leadEnd = lead;
    lateLeadEnd = late;
  }

  /**
   * The same countries with their salience, to two decimals.
   *
   * @param named the countries of {@code text}
   * @param quotes the quotes of {@code text}
   */
  public static List<Country> of(PreparedText text, NamedStates named, List<Quote> quotes) {
    List<Country> countries = named.countries();
    if (countries.isEmpty()) {
      return countries;
    }
    Salience salience = new Salience(text, countries, quotes);
    int most = SURE_MENTIONS;
    for (Country country : countries) {
      most = Math.max(most, mentions(country).size());
    }
    List<Country> weighed = new ArrayList<>(countries.size());
    for (Country country : countries) {
      double value = salience.of(country, named.inTitle().contains(country.code()), most);
      weighed.add(country.withSalience(Math.round(value * 100) / 100.0));
    }
    return weighed;
  }

  private double of(Country country, boolean inTitle, int most) {
    List<Span> mentions = mentions(country);
    double sum = COUNT * mentions.size() / most + LEAD * lead(mentions);
    double weights = COUNT + LEAD;
    if (hasTitle) {
      boolean inHead = mentions.stream().anyMatch(span -> span.begin() < headEnd);
      sum += inTitle || inHead ? TITLE : 0;
      weights += TITLE;
    }
    if (quotes > 0) {
      int naming = quoted.getOrDefault(country.code(), 0);
      int from = speaking.getOrDefault(country.code(), 0);
      sum += (QUOTED * naming + SPEAKING * from) / quotes;
      weights += QUOTED + SPEAKING;
    }
    return mentions.isEmpty() ? 0 : sum / weights;
  }

  private static List<Span> mentions(Country country) {
    return country.mentions().stream()
        .filter(mention -> mention.kind() != CountryMentionKind.WITHIN_NAME)
        .map(CountryMention::span)
        .toList();
  }

  private double lead(List<Span> mentions) {
    double lead = 0;
    for (Span mention : mentions) {
      if (mention.begin() >= headEnd) {
        lead =
            Math.max(lead, mention.begin() < leadEnd ? 1 : mention.begin() < lateLeadEnd ? 0.5 : 0);
      }
    }
    return lead;
  }

  private record Named(Span span, String code) {}

  /** Counts for each country the quotes that name it and those whose speaker is from it. */
  private void countQuotes(List<Country> countries, List<Quote> quotes) {
    List<Named> named = new ArrayList<>();
    for (Country country : countries) {
      mentions(country).forEach(span -> named.add(new Named(span, country.code())));
    }
    named.sort(Comparator.comparing(Named::span));
    for (Quote quote : quotes) {
      for (String code : namedIn(quote, named)) {
        quoted.merge(code, 1, Integer::sum);
      }
      for (String code : speakers(quote)) {
        speaking.merge(code, 1, Integer::sum);
      }
    }
  }

  /** Looks at the mentions between a content's ends only: quotes and mentions may be many. */
  private static Set<String> namedIn(Quote quote, List<Named> named) {
    Set<String> codes = new HashSet<>();
    for (Span content : quote.content()) {
      for (int i = firstFrom(content.begin(), named);
          i < named.size() && named.get(i).span().end() <= content.end();
          i++) {
        codes.add(named.get(i).code());
      }
    }
    return codes;
  }

  /** Index of the first mention that begins at {@code begin} or behind it. */
  private static int firstFrom(int begin, List<Named> named) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Set<String> speakers(Quote quote) {
    Set<String> codes = new HashSet<>();
    if (quote.speaker().country() != null) {
      codes.add(quote.speaker().country());
    }
    for (Speaker speaker : quote.alsoSpeakers()) {
      if (speaker.country() != null) {
        codes.add(speaker.country());
      }
    }
    return codes;
  }
}
