package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Sentence;

/**
 * Finds attributions by what the encoder has learned: spans of sources, cues and contents by the
 * most probable labels of each paragraph; then each content goes to the cue, and each cue to the
 * source, that its words are best linked to. At last, quotations without a cue of their own join
 * the attribution beside them.
 */
final class LearnedAttributionFinder implements AttributionFinder {
  /** How probable a link is that the colon before a paragraph tells, where the words tell none. */
  private static final double BY_RULE = 0.5;

  private final AttributionHeads heads = AttributionHeads.read();

  @Override
  public List<Attribution> find(PreparedText text) {
    if (text.tokens().isEmpty()) {
      return List.of();
    }
    QuotedText quoted = new QuotedText(text);
    LabeledSpans spans = LabeledSpans.of(text, heads);
    Linker toCue =
        new Linker(quoted, new LinkScores(text, "cue", heads.distances(), heads.cueDistance()));
    Linker toSource =
        new Linker(
            quoted, new LinkScores(text, "source", heads.distances(), heads.sourceDistance()));
    List<Draft> drafts = new ArrayList<>();
    for (TokenRange cue : spans.cues()) {
      Linker.Choice choice = toSource.best(cue, spans.sources());
      TokenRange source = choice.index() < 0 ? null : spans.sources().get(choice.index());
      drafts.add(new Draft(source, cue, choice.probability()));
    }
    for (TokenRange content : spans.contents()) {
      Linker.Choice choice = toCue.best(content, spans.cues());
      if (choice.index() >= 0) {
        drafts.get(choice.index()).add(content, choice.probability());
      } else {
        Draft draft = announcing(quoted, content, drafts, spans.cues());
        if (draft != null) {
          draft.add(content, BY_RULE);
        }
      }
    }
    drafts.removeIf(draft -> draft.content.isEmpty());
    drafts.forEach(draft -> draft.weigh(spans));
    new QuotationJoiner(quoted, drafts).join();
    return drafts.stream()
        .map(draft -> draft.attribution(quoted))
        .sorted(Comparator.comparing(attribution -> attribution.content().get(0)))
        .toList();
  }

  /**
   * The attribution that is all cue yet and ends, in a colon, the paragraph before the one that the
   * content begins: {@code The mayor wrote:}; null where none does.
   */
  private static @Nullable Draft announcing(
      QuotedText text, TokenRange content, List<Draft> drafts, List<TokenRange> cues) {
    Sentence sentence = text.sentenceOf(content.first());
    int colon = sentence.firstToken() - 1;
    if (content.first() != sentence.firstToken()
        || colon < 0
        || text.sentenceOf(colon).paragraph() == sentence.paragraph()
        || !text.text().tokens().get(colon).text().equals(":")) {
      return null;
    }
    for (int i = cues.size() - 1; i >= 0; i--) {
      if (cues.get(i).end() <= colon + 1) {
        boolean near = text.sentenceOf(cues.get(i).first()).equals(text.sentenceOf(colon));
        return near && drafts.get(i).content.isEmpty() ? drafts.get(i) : null;
      }
    }
    return null;
  }
}
