package org.rapporteur.country;

import java.util.ArrayList;
import java.util.List;
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

  private final List<Quote> quotes;
  private final boolean hasTitle;
  private final int headEnd;
  private final int leadEnd;
  private final int lateLeadEnd;

  private Salience(PreparedText text, List<Quote> quotes) {
    this.quotes = quotes;
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
    Salience salience = new Salience(text, quotes);
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
    if (!quotes.isEmpty()) {
      double quoted = quotes.stream().filter(quote -> isNamedIn(quote, mentions)).count();
      double speaking = quotes.stream().filter(quote -> speaks(quote, country.code())).count();
      sum += (QUOTED * quoted + SPEAKING * speaking) / quotes.size();
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

  private static boolean isNamedIn(Quote quote, List<Span> mentions) {
    return quote.content().stream()
        .anyMatch(content -> mentions.stream().anyMatch(content::contains));
  }

  private static boolean speaks(Quote quote, String code) {
    return code.equals(quote.speaker().country())
        || quote.alsoSpeakers().stream().map(Speaker::country).anyMatch(code::equals);
  }
}
