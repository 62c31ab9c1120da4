package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Speaker;
import org.rapporteur.text.PreparedText;

/**
 * Who said what in an article: the attributions of a finder, each with its speaker.
 *
 * <p>Example: {@code "We agree," said Ana Ruiz, Spain's envoy. She called for calm.} has the direct
 * quote {@code "We agree,"} and the indirect one {@code calm}, both of the speaker {@code Ana
 * Ruiz}.
 *
 * <p>May be shared between threads.
 */
public final class QuoteExtractor {
  private final AttributionFinder finder;
  private final SpeakerResolver resolver = new SpeakerResolver();
  private final Deeds deeds = new Deeds();
  private final CueActs acts = new CueActs();
  private final LinearModel confidence = LinearModel.read("confidence.tsv");

  /** Reads the word lists and what joins the encoder's scores. */
  public QuoteExtractor() {
    this(new LearnedAttributionFinder());
  }

  QuoteExtractor(AttributionFinder finder) {
    this.finder = finder;
  }

  /**
   * Finds the quotes of {@code text}.
   *
   * @param countries those named in the text: they give a speaker's country
   * @return in text order of their first content; empty where nothing is attributed
   */
  public List<Quote> extract(PreparedText text, List<Country> countries) {
    return quotes(text, countries, attributions(text));
  }

  /** Finds the attributions of {@code text}, in text order of their first content. */
  public List<Attribution> attributions(PreparedText text) {
    return finder.find(text).stream()
        .filter(attribution -> !deeds.isDeed(text, attribution))
        .toList();
  }

  /**
   * Makes quotes of attributions that are known: tells their types, acts and speakers.
   *
   * @param attributions in text order of their first content
   */
  public List<Quote> quotes(
      PreparedText text, List<Country> countries, List<Attribution> attributions) {
    if (attributions.isEmpty()) {
      return List.of();
    }
    List<List<Speaker>> speakers = resolver.resolve(text, countries, attributions);
    List<Quote> quotes = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      quotes.add(quote(text, attributions.get(i), speakers.get(i)));
    }
    return quotes;
  }

  /** What the sources of known attributions that hold no name could mean; for learning. */
  public List<SpeakerChoice> speakerChoices(
      PreparedText text, List<Country> countries, List<Attribution> attributions) {
    return resolver.choices(text, countries, attributions);
  }

  private Quote quote(PreparedText text, Attribution attribution, List<Speaker> speakers) {
    QuoteType type = QuoteTypes.of(text, attribution.content());
    return new Quote(
        "q" + attribution.content().get(0).begin(),
        type,
        attribution.content().stream()
            .map(span -> span.of(text.text()))
            .collect(Collectors.joining(Quote.JOINT)),
        attribution.content(),
        attribution.source(),
        attribution.cue(),
        speakers.get(0),
        speakers.subList(1, speakers.size()),
        acts.of(text, attribution.cue()),
        attribution.evidence() == null ? null : confidence(attribution, type));
  }

  /** To two decimals: more would tell of the machine. */
  private double confidence(Attribution attribution, QuoteType type) {
    return Math.rint(100 * confidence.probability(ConfidenceFeatures.of(attribution, type))) / 100;
  }
}
