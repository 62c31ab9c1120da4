package org.rapporteur.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Puts the initial of each word of a name beside the word, with a full stop: {@code fu} is {@code
 * fu} and {@code f.} at one place, {@code f} is {@code f} and {@code f.}.
 *
 * <p>So {@code f.} stands wherever a word begins with f, and {@code f} only where an initial was
 * written. Initials written without a blank are taken apart: {@code j.f} is {@code jf}, {@code j}
 * and {@code j.} at one place, then {@code f} and {@code f.} at the next; {@code u.s} is also
 * {@code us}.
 */
final class InitialsFilter extends TokenFilter {
  private record Added(String term, int increment) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Queue<Added> pending = new ArrayDeque<>();

  InitialsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    Added added = pending.poll();
    if (added != null) {
      term.setEmpty().append(added.term());
      position.setPositionIncrement(added.increment());
      return true; // offsets stay those of the whole word
    }
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    if (word.indexOf('.') > 0) {
      takeApart(word);
    } else if (isLetter(word.charAt(0))) {
      pending.add(new Added(word.charAt(0) + ".", 0));
    }
    return true;
  }

  private void takeApart(String word) {
    String[] parts = word.split("\\.+", -1);
    term.setEmpty().append(word.replace(".", ""));
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        pending.add(new Added(parts[i], i == 0 ? 0 : 1));
        if (isLetter(parts[i].charAt(0))) {
          pending.add(new Added(parts[i].charAt(0) + ".", 0));
        }
      }
    }
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }
}
