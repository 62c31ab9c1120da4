package org.rapporteur.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.Sentence;

/**
 * Joins quotations without a cue of their own to the attribution beside them: what re-opens a
 * quotation that the paragraph before left open, what stands as sentences of its own in a
 * paragraph, and paragraphs that are quoted from begin to end, also behind a heading.
 */
final class QuotationJoiner {
  private final QuotedText text;
  private final List<Draft> drafts;
  private final @Nullable Draft[] owners;

  QuotationJoiner(QuotedText text, List<Draft> drafts) {
    this.text = text;
    this.drafts = drafts;
    this.owners = new Draft[text.size()];
  }

  void join() {
    for (Draft draft : drafts) {
      draft.content.forEach(range -> own(range, draft));
      own(draft.cue, draft);
      if (draft.source != null) {
        own(draft.source, draft);
      }
    }
    List<TokenRange> quotations = text.quotations();
    for (int i = quotations.size() - 1; i > 0; i--) { // backwards: the cue may stand at the end
      if (text.marks(i - 1).continued() && isWhole(quotations.get(i - 1))) {
        give(quotations.get(i - 1), owner(quotations.get(i)));
      }
    }
    int last = -1; // index of the last quotation with an owner
    for (int i = 0; i < quotations.size(); i++) {
      TokenRange quotation = quotations.get(i);
      if (owner(quotation) == null && isWhole(quotation)) {
        Draft before = last < 0 ? null : neighbour(quotations.get(last), quotation, last);
        Draft after =
            i + 1 == quotations.size() || before != null
                ? null
                : following(quotation, quotations.get(i + 1));
        give(quotation, before != null ? before : after);
      }
      last = owner(quotation) == null ? last : i;
    }
  }

  private @Nullable Draft owner(TokenRange quotation) {
    return owners[quotation.first()];
  }

  /** Gives a quotation in which nothing is anybody's yet. */
  private void give(TokenRange quotation, @Nullable Draft draft) {
    for (int i = quotation.first(); i < quotation.end(); i++) {
      if (draft == null || owners[i] != null) {
        return;
      }
    }
    if (draft != null) {
      draft.content.add(quotation);
      own(quotation, draft);
    }
  }

  private void own(TokenRange range, Draft draft) {
    for (int i = range.first(); i < range.end(); i++) {
      owners[i] = draft;
    }
  }

  /** Whether the quotation begins and ends with sentences, so that no word around it governs it. */
  private boolean isWhole(TokenRange quotation) {
    Sentence first = text.sentenceOf(quotation.first());
    Sentence last = text.sentenceOf(quotation.end() - 1);
    return quotation.first() == first.firstToken() && quotation.end() >= last.endToken() - 1;
  }

  private @Nullable Draft neighbour(TokenRange before, TokenRange quotation, int index) {
    Draft draft = owner(before);
    if (draft == null) {
      return null;
    }
    int paragraph = text.sentenceOf(quotation.first()).paragraph();
    int paragraphBefore = text.sentenceOf(before.end() - 1).paragraph();
    if (paragraph == paragraphBefore || text.marks(index).continued()) {
      return draft;
    }
    return isNextBody(paragraphBefore, paragraph) && opens(quotation, paragraph) ? draft : null;
  }

  /** Whether only headings and asides stand between the two. */
  private boolean isNextBody(int before, int paragraph) {
    List<Paragraph> paragraphs = text.text().paragraphs();
    for (int i = before + 1; i < paragraph; i++) {
      if (paragraphs.get(i).kind() == Paragraph.Kind.BODY) {
        return false;
      }
    }
    return true;
  }

  private boolean opens(TokenRange quotation, int paragraph) {
    Paragraph quoted = text.text().paragraphs().get(paragraph);
    return text.sentenceOf(quotation.first()).index() == quoted.firstSentence();
  }

  private @Nullable Draft following(TokenRange quotation, TokenRange after) {
    boolean sameParagraph =
        text.sentenceOf(quotation.first()).paragraph()
            == text.sentenceOf(after.first()).paragraph();
    return sameParagraph ? owner(after) : null;
  }
}
