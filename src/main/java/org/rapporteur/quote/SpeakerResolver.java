package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.Speaker;
import org.rapporteur.text.PreparedText;

/**
 * Tells who the sources of an article's attributions are.
 *
 * <p>Example: in {@code Ana Ruiz, Spain's envoy to the UN, spoke. "We agree," she said.} the source
 * {@code she} is the person Ana Ruiz, in the role {@code envoy to the UN}, of country ES.
 *
 * <p>May be shared between threads.
 */
final class SpeakerResolver {
  private final SpeakerWords words = new SpeakerWords();
  private final CandidateScorer scorer = CandidateScorer.read();

  /**
   * The speakers of each attribution, in the order of {@code attributions}: one at least, the
   * others say it together with the first. Who is not known is {@link Speaker#unknown}.
   *
   * @param attributions in text order of their first content
   */
  List<List<Speaker>> resolve(
      PreparedText text, List<Country> countries, List<Attribution> attributions) {
    return resolve(text, countries, attributions, scorer, new int[1]);
  }

  /** All that was to be chosen from for each attribution, with the names of those chosen from. */
  List<SpeakerChoice> choices(
      PreparedText text, List<Country> countries, List<Attribution> attributions) {
    List<SpeakerChoice> choices = new ArrayList<>();
    int[] number = {0};
    CandidateScorer watched =
        scorer.watchedBy(
            choice ->
                choices.add(
                    new SpeakerChoice(
                        number[0],
                        choice.kind().name().toLowerCase(Locale.ROOT),
                        choice.candidates().stream()
                            .map(
                                each ->
                                    new SpeakerChoice.Option(
                                        each.figure().name, CandidateFeatures.of(each.features())))
                            .toList())));
    resolve(text, countries, attributions, watched, number);
    return choices;
  }

  private List<List<Speaker>> resolve(
      PreparedText text,
      List<Country> countries,
      List<Attribution> attributions,
      CandidateScorer candidates,
      int[] number) {
    List<List<Speaker>> speakers = new ArrayList<>(attributions.size());
    TokenView view = new TokenView(text);
    if (view.size() == 0) {
      attributions.forEach(any -> speakers.add(List.of(Speaker.unknown(null, "no words"))));
      return speakers;
    }
    CountryLookup lookup = new CountryLookup(countries);
    Cast cast = new CastBuilder(words, view, lookup).build();
    SourceResolver sources = new SourceResolver(words, view, lookup, cast, candidates);
    for (Attribution attribution : attributions) {
      speakers.add(sources.next(attribution));
      number[0]++;
    }
    return speakers;
  }
}
