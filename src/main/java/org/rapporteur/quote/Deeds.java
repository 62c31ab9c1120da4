package org.rapporteur.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Span;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Token;

/**
 * Tells what is done or named from what is said: in {@code The Assembly adopted the resolution}, in
 * {@code Who voted against it?} and in {@code the treaty known as the Pact} nobody says anything.
 *
 * <p>May be shared between threads.
 */
final class Deeds {
  private static final Set<String> NOUN_PHRASE =
      Set.of(
          "DT", "PDT", "PRP", "PRP$", "POS", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS",
          "HYPH");
  private static final Set<String> LISTING = Set.of(",", "CC", "WDT", "WP");
  private static final Pattern SYMBOL = Pattern.compile("\\b\\p{Lu}+(/[\\p{Lu}\\d.]+){2,}$");

  private final Map<String, String> words = WordTable.read("deeds.tsv");
  private final CueActs acts = new CueActs();

  /** Whether an attribution is none. */
  boolean isDeed(PreparedText text, Attribution attribution) {
    if (attribution.source().isEmpty() && isNaming(text, attribution.cue())) {
      return true;
    }
    return QuoteTypes.of(text, attribution.content()) == QuoteType.INDIRECT
        && (isDoneToText(text, attribution) || isNothingSaid(text, attribution));
  }

  private static boolean isNaming(PreparedText text, List<Span> cue) {
    return cue.size() == 1 && cue.get(0).of(text.text()).endsWith("known as");
  }

  private boolean isDoneToText(PreparedText text, Attribution attribution) {
    boolean deed = false;
    for (Span cue : attribution.cue()) {
      for (Token token : text.tokens(cue)) {
        boolean here = is(token, "deed");
        if (!here && text.tag(token).startsWith("VB") && !is(token, "auxiliary")) {
          return false; // urged all to adopt
        }
        deed |= here;
      }
    }
    return deed && isText(text, text.tokens(attribution.content().get(0)));
  }

  /** Whether the noun phrase that opens the content means a text. */
  private boolean isText(PreparedText text, List<Token> content) {
    if (content.size() == 1 && is(content.get(0), "pronoun")) {
      return true;
    }
    int end = 0;
    while (end < content.size()
        && (NOUN_PHRASE.contains(text.tag(content.get(end))) || isDrafted(text, content, end))) {
      end++;
    }
    return end > 0
        && (is(content.get(end - 1), "text")
            || SYMBOL
                .matcher(text.text())
                .region(content.get(0).begin(), content.get(end - 1).end())
                .find());
  }

  /** {@code a proposed resolution}, {@code a French-drafted text}. */
  private static boolean isDrafted(PreparedText text, List<Token> content, int at) {
    return text.tag(content.get(at)).equals("VBN")
        && at + 1 < content.size()
        && !text.tag(content.get(at + 1)).equals("IN");
  }

  /** Things without a verb, of which nobody is told to say anything: {@code was seen: a boat}. */
  private boolean isNothingSaid(PreparedText text, Attribution attribution) {
    return attribution.source().isEmpty()
        && acts.of(text, attribution.cue()) != Act.SAID
        && attribution.content().stream()
            .flatMap(span -> text.tokens(span).stream())
            .map(text::tag)
            .allMatch(tag -> NOUN_PHRASE.contains(tag) || LISTING.contains(tag));
  }

  private boolean is(Token token, String what) {
    String known = words.getOrDefault(SpeakerWords.lower(token.text()).replace('’', '\''), "");
    return List.of(known.split(",", -1)).contains(what);
  }
}
