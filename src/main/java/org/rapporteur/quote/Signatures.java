package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Paragraph;
import org.rapporteur.text.PreparedText;
import org.rapporteur.text.Token;

/**
 * Who signs the letters of an article: paragraphs that hold a person's name and nothing else stand
 * below what that person wrote.
 */
final class Signatures {
  /** A letter of more paragraphs than this is none: the name below is a heading's. */
  private static final int LONGEST = 8;

  private final List<@Nullable Figure> below = new ArrayList<>(); // by paragraph, the last first

  Signatures(TokenView view, Cast cast) {
    PreparedText text = view.prepared;
    Figure signer = null;
    int since = 0;
    for (Paragraph paragraph : text.paragraphs().reversed()) {
      Figure own = only(text.tokens(paragraph.span()), view, cast);
      since = own == null ? since + 1 : 0;
      signer = own == null ? signer : own;
      below.add(since <= LONGEST ? signer : null);
    }
  }

  /** The next one to sign from {@code paragraph} on; null where nobody does. */
  @Nullable Figure after(int paragraph) {
    return below.get(below.size() - 1 - paragraph);
  }

  private static @Nullable Figure only(List<Token> tokens, TokenView view, Cast cast) {
    Figure only = null;
    for (Token token : tokens) {
      Mention mention = cast.at(token.index());
      if (view.word(token.index())) {
        if (mention == null
            || !mention.figure().isPerson()
            || mention.end() - mention.first() < 2) {
          return null;
        }
        if (only != null && only != mention.figure()) {
          return null;
        }
        only = mention.figure();
      }
    }
    return only;
  }
}
