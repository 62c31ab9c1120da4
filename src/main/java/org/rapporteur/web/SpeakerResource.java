package org.rapporteur.web;

import java.io.IOException;
import java.util.Optional;
import org.rapporteur.search.Facets;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.QuoteQuestion;
import org.rapporteur.search.SpeakerCount;

/** {@code GET speakers/{key}}: one speaker, with counts; as CSV all that he or she says. */
final class SpeakerResource extends IndexResource {
  static final String PREFIX = Routes.API + "speakers/";

  private static final int MOST = 10;

  SpeakerResource(IndexAccess index) {
    super(index, "format");
  }

  @Override
  void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem {
    SpeakerCount speaker = speaker(call.path().substring(PREFIX.length()), question);
    QuoteQuestion quotes = quotesOf(speaker);
    if (asked.isCsv()) {
      QuotesResource.sendCsv(call, asked, question, quotes);
      return;
    }
    Facets facets = question.ask(search -> search.facets(quotes, MOST));
    call.sendJson(
        json -> {
          json.writeObjectFieldStart("speaker");
          SpeakersResource.write(json, speaker);
          json.writeEndObject();
          json.writeObjectFieldStart("quotes");
          FacetWriter.write(json, facets);
          json.writeEndObject();
        });
  }

  /** Asks for what a speaker says. */
  static QuoteQuestion quotesOf(SpeakerCount speaker) {
    return QuoteQuestion.ANY.by("@" + speaker.key());
  }

  /** The speaker whose key stands encoded in a path. */
  static SpeakerCount speaker(String encodedKey, Question question)
      throws IOException, QueryException, Problem {
    String key = Percent.decode(encodedKey, false);
    SpeakerCount speaker =
        question.ask(search -> Optional.ofNullable(search.speaker(key))).orElse(null);
    if (speaker == null) {
      throw new Problem(404, "the index has no speaker with the key '" + key + "'");
    }
    return speaker;
  }
}
