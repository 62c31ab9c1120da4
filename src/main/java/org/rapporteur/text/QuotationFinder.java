package org.rapporteur.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;
import org.rapporteur.text.QuotationMark.Family;
import org.rapporteur.text.QuotationMark.Role;

/**
 * Pairs the quotation marks of an article.
 *
 * <p>Within a paragraph a closing mark ends the innermost quotation of its family. What stays open
 * ends with the paragraph, or before the next quotation that opens inside it. Single marks that
 * stay open were apostrophes, unless they begin the paragraph and the next one re-opens.
 *
 * <p>Takes time in proportion to the text: no more than two quotations of a family are open at
 * once.
 */
final class QuotationFinder {
  private static final int MOST_OPEN_IN_A_FAMILY = 2;

  /** A quotation under way. */
  private static final class Open {
    final QuotationMark mark;

    /** Begin of the first quotation of the same family inside it; -1 for none. */
    int inner = -1;

    Open(QuotationMark mark) {
      this.mark = mark;
    }
  }

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>(); // outermost first; a handful at most

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** The quotations of all paragraphs, by their begin, outer ones before inner ones. */
  static List<Quotation> find(String text, List<Span> paragraphs, List<Paragraph.Kind> kinds) {
    QuotationFinder finder = new QuotationFinder(text);
    List<List<QuotationMark>> marks = new ArrayList<>(paragraphs.size());
    for (Span paragraph : paragraphs) {
      marks.add(QuotationMarks.of(text, paragraph));
    }
    // What the next body paragraph begins with: wanted at the end of the one before.
    List<@Nullable QuotationMark> reopening = new ArrayList<>();
    QuotationMark next = null;
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      reopening.add(next);
      if (kinds.get(i) == Paragraph.Kind.BODY) {
        next = openingMark(paragraphs.get(i), marks.get(i));
      }
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      finder.pair(marks.get(i));
      finder.endParagraph(
          paragraphs.get(i),
          kinds.get(i) == Paragraph.Kind.BODY ? reopening.get(paragraphs.size() - 1 - i) : null);
    }
    return finder.withDepths();
  }

  private static @Nullable QuotationMark openingMark(Span paragraph, List<QuotationMark> marks) {
    if (marks.isEmpty()) {
      return null;
    }
    QuotationMark first = marks.get(0);
    boolean opens = first.role() == Role.OPENS || first.role() == Role.EITHER;
    return opens && first.begin() == paragraph.begin() ? first : null;
  }

  private void pair(List<QuotationMark> marks) {
    boolean[] apostrophes = pluralApostrophes(marks);
    for (int i = 0; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      Open innermost = innermost(mark.family());
      boolean closes =
          mark.role() != Role.OPENS && (mark.role() != Role.EITHER || innermost != null);
      if (!closes) {
        open(mark);
      } else if (innermost != null && !apostrophes[i]) {
        close(innermost, mark);
      }
    }
  }

  /**
   * Which marks that may close are apostrophes: those that a surer end follows before the next
   * begin, as in {@code 'the boys' toys are here,' he said}.
   */
  private static boolean[] pluralApostrophes(List<QuotationMark> marks) {
    boolean[] apostrophes = new boolean[marks.size()];
    boolean surerEndFollows = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      QuotationMark mark = marks.get(i);
      if (mark.family() == Family.SINGLE) {
        apostrophes[i] = mark.role() == Role.MAY_CLOSE && surerEndFollows;
        surerEndFollows =
            mark.role() != Role.OPENS && (surerEndFollows || mark.role() == Role.CLOSES);
      }
    }
    return apostrophes;
  }

  private @Nullable Open innermost(Family family) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).mark.family() == family) {
        return open.get(i);
      }
      if (family == Family.SINGLE) {
        return null; // a single mark behind an open double one is more likely an apostrophe
      }
    }
    return null;
  }

  private void open(QuotationMark mark) {
    Open outermost = null;
    int count = 0;
    for (Open other : open) {
      if (other.mark.family() == mark.family()) {
        outermost = outermost == null ? other : outermost;
        other.inner = other.inner < 0 ? mark.begin() : other.inner;
        count++;
      }
    }
    if (outermost != null && count == MOST_OPEN_IN_A_FAMILY) {
      open.remove(outermost);
      if (mark.family() != Family.SINGLE) {
        leaveOpen(outermost, outermost.inner, false);
      }
    }
    open.add(new Open(mark));
  }

  private void close(Open innermost, QuotationMark mark) {
    while (open.get(open.size() - 1) != innermost) {
      open.remove(open.size() - 1);
    }
    open.remove(open.size() - 1);
    add(new Span(innermost.mark.begin(), mark.end()), true, false);
  }

  private void endParagraph(Span paragraph, @Nullable QuotationMark reopening) {
    for (Open left : open) {
      boolean reopened =
          left.inner < 0 && reopening != null && reopening.family() == left.mark.family();
      if (left.mark.family() != Family.SINGLE
          || (reopened && left.mark.begin() == paragraph.begin())) {
        leaveOpen(left, left.inner < 0 ? paragraph.end() : left.inner, reopened);
      }
    }
    open.clear();
  }

  private void leaveOpen(Open left, int end, boolean continued) {
    int last = end;
    while (last > left.mark.end() && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    add(new Span(left.mark.begin(), last), false, continued);
  }

  private void add(Span span, boolean closed, boolean continued) {
    Quotation.Use use =
        closed && Nicknames.isNickname(text, span) ? Quotation.Use.NICKNAME : Quotation.Use.SPEECH;
    found.add(new Quotation(span, 0, closed, continued, use));
  }

  private List<Quotation> withDepths() {
    found.sort(
        Comparator.comparingInt((Quotation quotation) -> quotation.span().begin())
            .thenComparingInt(quotation -> -quotation.span().end()));
    Deque<Span> around = new ArrayDeque<>();
    List<Quotation> quotations = new ArrayList<>(found.size());
    for (Quotation quotation : found) {
      while (!around.isEmpty() && around.getLast().end() <= quotation.span().begin()) {
        around.removeLast();
      }
      quotations.add(
          new Quotation(
              quotation.span(),
              around.size(),
              quotation.closed(),
              quotation.continued(),
              quotation.use()));
      around.addLast(quotation.span());
    }
    return quotations;
  }
}
