package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.Vote;

/**
 * Facts of one article as tools tell them: each with the words that it rests on, and none longer
 * than a model should have to read.
 *
 * @param text the article's
 */
record Evidence(String text) {
  /** Longer passages are cut; few quotes have that many characters. */
  static final int MOST_CHARACTERS = 1500;

  private static final int MOST_SPANS = 12;
  private static final int MOST_MENTIONS = 5;
  private static final int MOST_EVENTS = 10;
  private static final int MOST_ALSO = 5;

  /**
   * A place in the text, and the words there.
   *
   * @param cut whether the words are only the begin of what the span covers; else null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Words(Span span, String text, @Nullable Boolean cut) {}

  /** Who said what. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ToldQuote(
      String id,
      QuoteType type,
      @Nullable Act act,
      @Nullable Double confidence,
      Speaker speaker,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Speaker> alsoSpeakers,
      List<Words> content,
      List<Words> source,
      List<Words> cue) {}

  /** A country with its first mentions. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ToldCountry(
      String code,
      String name,
      @Nullable Double salience,
      @Nullable String why,
      int mentionCount,
      List<Words> mentions) {}

  /** A resolution with its first mentions. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ToldResolution(
      String id,
      @Nullable String symbol,
      @Nullable String body,
      @Nullable ResolutionStatus status,
      @Nullable String adopted,
      @Nullable Vote vote,
      List<String> vetoedBy,
      List<String> proposers,
      List<String> sponsors,
      @Nullable ToldMatch catalogue,
      List<ToldEvent> events,
      int mentionCount,
      List<Words> mentions) {}

  /** What the catalogue calls a resolution. */
  record ToldMatch(String symbol, String title, double confidence) {}

  /** What happened to a resolution. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ToldEvent(String type, @Nullable String date, List<String> by, Words word) {}

  /** The words of a span; of a long one the first. */
  Words words(Span span) {
    Span inText = new Span(span.begin(), Math.min(span.end(), text.length()));
    String all = inText.of(text);
    if (all.length() <= MOST_CHARACTERS) {
      return new Words(inText, all, null);
    }
    int end =
        MOST_CHARACTERS - (Character.isHighSurrogate(all.charAt(MOST_CHARACTERS - 1)) ? 1 : 0);
    return new Words(inText, all.substring(0, end), true);
  }

  private List<Words> words(List<Span> spans, int most) {
    return spans.stream().limit(most).map(this::words).toList();
  }

  ToldQuote quote(Quote quote) {
    return new ToldQuote(
        quote.id(),
        quote.type(),
        quote.act(),
        quote.confidence(),
        quote.speaker(),
        quote.alsoSpeakers().stream().limit(MOST_ALSO).toList(),
        words(quote.content(), MOST_SPANS),
        words(quote.source(), MOST_SPANS),
        words(quote.cue(), MOST_SPANS));
  }

  ToldCountry country(Country country) {
    List<Span> mentions = country.mentions().stream().map(CountryMention::span).toList();
    return new ToldCountry(
        country.code(),
        country.name(),
        country.salience(),
        country.why(),
        mentions.size(),
        words(mentions, MOST_MENTIONS));
  }

  ToldResolution resolution(Resolution resolution) {
    List<Span> mentions = resolution.mentions().stream().map(ResolutionMention::span).toList();
    CatalogueMatch match = resolution.catalogue();
    return new ToldResolution(
        resolution.id(),
        resolution.symbol(),
        resolution.body() == null ? null : written(resolution.body()),
        resolution.status(),
        resolution.adopted(),
        resolution.vote(),
        resolution.vetoedBy(),
        resolution.proposers(),
        resolution.sponsors(),
        match == null ? null : new ToldMatch(match.symbol(), match.title(), match.confidence()),
        resolution.events().stream().limit(MOST_EVENTS).map(this::event).toList(),
        mentions.size(),
        words(mentions, MOST_MENTIONS));
  }

  private ToldEvent event(ResolutionEvent event) {
    return new ToldEvent(written(event.type()), event.date(), event.by(), words(event.span()));
  }

  /** As facts write it: {@code US-HOUSE}, {@code enters-into-force}. */
  static String written(Enum<?> constant) {
    return FactsJson.writePart(constant).replace("\"", "");
  }
}
