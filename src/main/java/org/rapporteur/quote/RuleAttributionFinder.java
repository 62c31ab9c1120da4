package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Sentence;

/**
 * Finds attributions by rules on cue verbs ({@code cues.tsv}), {@code according to}, colons and
 * quotation marks.
 *
 * <p>Every verb of the list that stands outside quotations is tried once, in text order. Its source
 * is the noun phrase before it, or behind it where a quotation or a comma is before it, or the
 * sentence's first source where it is a participle ({@code adding that ...}). Its content is the
 * quotation or clause that ends before the two, else what follows it. At last, quotations without a
 * cue of their own join the attribution beside them.
 */
final class RuleAttributionFinder implements AttributionFinder {
  @Override
  public List<Attribution> find(PreparedText text) {
    TaggedText tagged = new TaggedText(text);
    Search search = new Search(tagged);
    for (Paragraph paragraph : text.paragraphs()) {
      if (paragraph.kind() != Paragraph.Kind.ASIDE) {
        for (Sentence sentence : text.sentences(paragraph)) {
          search.sentence(sentence);
        }
      }
    }
    List<Draft> drafts = search.drafts();
    new QuotationJoiner(tagged, drafts).join();
    return drafts.stream()
        .map(draft -> draft.attribution(tagged))
        .sorted(Comparator.comparing(attribution -> attribution.content().get(0)))
        .toList();
  }

  /** One pass over a text. */
  private static final class Search {
    private static final Set<String> AUXILIARIES =
        Set.of(
            "has", "have", "had", "having", "'ve", "'d", "’ve", "’d", "do", "does", "did", "would",
            "will", "can", "could", "may", "might", "should", "must", "'ll", "is", "are", "was",
            "were", "be", "been", "being", "'s", "’s", "'re", "’re", "n't", "n’t", "not");
    private static final Set<String> PASSIVE =
        Set.of(
            "is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "get",
            "got");

    private final TaggedText text;
    private final NounPhrases phrases;
    private final Complements complements;
    private final List<Draft> drafts = new ArrayList<>();
    private final boolean[] taken;
    private final Map<Integer, TokenRange> sources = new HashMap<>(); // by cue verb

    Search(TaggedText text) {
      this.text = text;
      this.phrases = new NounPhrases(text);
      this.complements = new Complements(text, phrases);
      this.taken = new boolean[text.size()];
    }

    List<Draft> drafts() {
      return drafts;
    }

    /** First the cues behind what they govern: they stand over those inside it. */
    void sentence(Sentence sentence) {
      pass(sentence, true);
      pass(sentence, false);
    }

    private void pass(Sentence sentence, boolean behind) {
      TokenRange lastSource = null;
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        lastSource = sources.getOrDefault(i, lastSource);
        if (text.isQuoted(i) || taken[i]) {
          continue;
        }
        Draft draft = null;
        if (text.word(i).equals("according") && text.word(i + 1).equals("to")) {
          draft = behind ? null : accordingTo(i, sentence);
        } else if (text.word(i).equals(":") && text.isQuoted(i + 1)) {
          draft = behind ? null : colon(i, sentence);
        } else {
          Set<String> frames = CueLexicon.frames(text.word(i));
          if (!frames.isEmpty() && text.isTagged(i, "VB")) {
            draft = verb(i, frames, sentence, lastSource, behind);
          }
        }
        if (draft != null && !draft.content.isEmpty()) {
          drafts.add(draft);
          draft.content.forEach(this::take);
          take(draft.cue);
          if (draft.source != null) {
            take(draft.source);
            sources.put(i, draft.source);
            lastSource = draft.source;
          }
        }
      }
    }

    private void take(TokenRange range) {
      Arrays.fill(taken, range.first(), range.end(), true);
    }

    private boolean isFree(TokenRange range) {
      for (int i = range.first(); i < range.end(); i++) {
        if (taken[i]) {
          return false;
        }
      }
      return true;
    }

    private @Nullable Draft verb(
        int verb,
        Set<String> frames,
        Sentence sentence,
        @Nullable TokenRange lastSource,
        boolean behind) {
      int group = groupBegin(verb, sentence.firstToken());
      String tag = text.tag(verb);
      boolean bareParticiple = group == verb && !text.isFiniteVerb(verb);
      if ((tag.equals("VB") && bareParticiple)
          || (tag.equals("VBN") && (bareParticiple || isPassive(group, verb)))) {
        return null;
      }
      int floor = free(sentence.firstToken(), group);
      int end = verb + 1;
      TokenRange source = null;
      boolean shared = (tag.equals("VBG") && bareParticiple) || text.isTagged(group - 1, "CC");
      if (shared && behind) {
        return null;
      } else if (shared) {
        source = lastSource != null ? lastSource : subject(sentence, verb);
        if (source == null || source.end() > group) {
          return null;
        }
      } else {
        source = phrases.before(group, floor);
      }
      boolean inverted = behind && source == null && group == verb && frames.contains("speech");
      int regionEnd = end;
      if (inverted) {
        source = phrases.after(end, sentence.endToken());
        regionEnd = source == null ? end : source.end();
      }
      if (source == null) {
        return null;
      }
      int regionBegin = shared || inverted ? group : source.first();
      Draft draft = new Draft(source, new TokenRange(group, end));
      boolean speech = frames.contains("speech") && !shared;
      Complements.Complement right = inverted ? null : complements.of(end, sentence, frames);
      boolean within =
          regionBegin > sentence.firstToken()
              || (right == null
                  && regionBegin > 0
                  && text.sentenceOf(regionBegin - 1).paragraph() == sentence.paragraph());
      if (behind && speech && within && quotationBefore(regionBegin, draft)) {
        addNextQuotation(regionEnd, sentence, draft);
        return draft;
      }
      if (behind) {
        if (right == null && speech && text.isComma(regionBegin - 1)) {
          clauseBefore(regionBegin - 1, regionEnd, sentence, draft);
        }
        return draft;
      }
      if (right == null || !isFree(right.content())) {
        return null;
      }
      draft = new Draft(source, new TokenRange(group, right.cueEnd()));
      draft.content.add(right.content());
      return draft;
    }

    private int groupBegin(int verb, int floor) {
      int group = verb;
      for (int i = verb - 1; i >= floor && !text.isQuoted(i); i--) {
        if (AUXILIARIES.contains(text.word(i)) && !text.isTagged(i, "POS")) {
          group = i;
        } else if (text.isTagged(i, "RB") && !text.isQuoted(i)) {
          group = text.isComma(i - 1) || i == floor ? group : i;
        } else {
          break;
        }
      }
      return group;
    }

    private boolean isPassive(int group, int verb) {
      for (int i = verb - 1; i >= group; i--) {
        if (PASSIVE.contains(text.word(i))) {
          return true;
        }
      }
      return false;
    }

    /** The first token from {@code first} on behind which none before {@code end} is taken. */
    private int free(int first, int end) {
      int free = first;
      for (int i = first; i < end; i++) {
        free = taken[i] ? i + 1 : free;
      }
      return free;
    }

    /** The noun phrase before the sentence's first finite verb. */
    private @Nullable TokenRange subject(Sentence sentence, int before) {
      for (int i = sentence.firstToken(); i < before; i++) {
        if (text.isFiniteVerb(i) && !text.isQuoted(i)) {
          return phrases.before(groupBegin(i, sentence.firstToken()), sentence.firstToken());
        }
      }
      return null;
    }

    /** Takes the quotation that ends right before {@code end}, with the words that lead into it. */
    private boolean quotationBefore(int end, Draft draft) {
      int last = text.isQuoted(end - 1) ? end - 1 : end - 2;
      if (last < 0 || !text.isQuoted(last) || taken[last] || !isJoint(end - 1, last)) {
        return false;
      }
      int index = text.quotationAt(last);
      TokenRange quotation = text.quotations().get(index);
      if (quotation.end() != last + 1 || !text.marks(index).closed() || !isFree(quotation)) {
        return false;
      }
      Sentence sentence = text.sentenceOf(quotation.first());
      int first =
          text.word(quotation.first() - 1).equals(":")
              ? quotation.first()
              : free(sentence.firstToken(), quotation.first());
      while (first < quotation.first()
          && (text.isComma(first)
              || (text.isTagged(first, "CC") && first > sentence.firstToken()))) {
        first++;
      }
      draft.content.add(new TokenRange(first, quotation.end()));
      return true;
    }

    private boolean isJoint(int token, int last) {
      return token == last || text.isComma(token) || text.word(token).matches("--|—|–|-");
    }

    private void addNextQuotation(int regionEnd, Sentence sentence, Draft draft) {
      for (int i = regionEnd; i < Math.min(sentence.endToken(), regionEnd + 20); i++) {
        if (text.isQuoted(i)) {
          TokenRange next = text.quotations().get(text.quotationAt(i));
          if ((text.isComma(i - 1) || text.word(i - 1).equals(":") || i == regionEnd)
              && isFree(next)) {
            draft.content.add(next);
          }
          return;
        }
        if (text.isFiniteVerb(i) || phrases.isCueParticiple(i)) {
          return;
        }
      }
    }

    /** Takes the clause that ends at {@code comma}, and its rest behind the second comma. */
    private void clauseBefore(int comma, int regionEnd, Sentence sentence, Draft draft) {
      int first = free(sentence.firstToken(), comma);
      while (first < comma
          && (text.isComma(first)
              || (text.isTagged(first, "CC") && first > sentence.firstToken()))) {
        first++;
      }
      if (comma - first < 1) {
        return;
      }
      TokenRange clause = new TokenRange(first, comma);
      draft.content.add(clause);
      if (text.isComma(regionEnd) && goesOn(regionEnd + 1)) {
        int end = complements.clauseEnd(regionEnd + 1, sentence.endToken());
        TokenRange rest = new TokenRange(regionEnd + 1, Math.max(end, regionEnd + 1));
        if (rest.first() < rest.end() && isFree(rest)) {
          draft.content.add(rest);
        }
      }
    }

    private boolean goesOn(int token) {
      return !phrases.isCueParticiple(token)
          && !text.isTagged(token, "VBG")
          && !text.isTagged(token, "WP")
          && !text.isTagged(token, "WDT");
    }

    private @Nullable Draft accordingTo(int according, Sentence sentence) {
      boolean opening = according == sentence.firstToken();
      TokenRange source =
          opening
              ? phrases.plainAfter(new TokenRange(according + 2, sentence.endToken()))
              : phrases.after(according + 2, sentence.endToken());
      if (source == null) {
        return null;
      }
      Draft draft = new Draft(source, new TokenRange(according, according + 2));
      int first = free(sentence.firstToken(), according);
      int last = according;
      while (last > first && text.isComma(last - 1)) {
        last--;
      }
      if (last - first >= 2) {
        draft.content.add(new TokenRange(first, last));
      }
      if (text.isComma(source.end()) && source.end() + 1 < sentence.endToken()) {
        int end = complements.clauseEnd(source.end() + 1, sentence.endToken());
        if (end > source.end() + 1) {
          draft.content.add(new TokenRange(source.end() + 1, end));
        }
      }
      draft.content.removeIf(range -> !isFree(range));
      return draft;
    }

    /** {@code Dora Quill: "We agree."} */
    private @Nullable Draft colon(int colon, Sentence sentence) {
      TokenRange quotation = text.quotations().get(text.quotationAt(colon + 1));
      TokenRange source = phrases.before(colon, sentence.firstToken());
      if (source == null || source.first() > sentence.firstToken()) {
        source = subject(sentence, colon); // She had a plan: "We sign it."
      }
      if (source == null || !isFree(quotation)) {
        return null;
      }
      Draft draft = new Draft(source, new TokenRange(colon, colon + 1));
      draft.content.add(quotation);
      return draft;
    }
  }
}
