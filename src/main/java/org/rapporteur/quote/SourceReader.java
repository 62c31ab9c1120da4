package org.rapporteur.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Span;

/**
 * Reads the words of a source.
 *
 * <pre>
 * source    = [determiner | possessive pronoun] (modifier | possessor "'s")* head rest?
 * rest      = ["," | "named" | "called"] NAME ...        the head is an apposition to the name
 *           | ("and" | "," | "or") source                named together
 *           | (preposition | "who" | "," ...) ...         says more of the head
 * </pre>
 */
final class SourceReader {
  private static final Set<String> BREAKS = those("breaks");
  private static final Set<String> NAMING = those("names");
  private static final Set<String> DEFINITE = those("definite");
  private static final Set<String> INDEFINITE = those("indefinite");
  private static final Set<String> LEADING = those("leads");
  private static final Set<String> COLLECTING = those("collects");
  private static final int NOUN_PHRASE = 8; // tokens looked back for a determiner

  private final SpeakerWords words;
  private final TokenView view;
  private final Cast cast;

  SourceReader(SpeakerWords words, TokenView view, Cast cast) {
    this.words = words;
    this.view = view;
    this.cast = cast;
  }

  private static Set<String> those(String what) {
    return WordTable.read("source-words.tsv").entrySet().stream()
        .filter(word -> List.of(word.getValue().split(",", -1)).contains(what))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Reads the words of the first span; the tokens at its ends may be cut by it. */
  SourcePhrase read(Span source) {
    int first = view.tokenAt(source.begin());
    int end = view.endToken(source);
    while (first < end - 1 && (!view.word(first) || LEADING.contains(view.lower(first)))) {
      first++;
    }
    while (end > first + 1 && !view.word(end - 1)) {
      end--;
    }
    if (first >= view.size()) {
      first = Math.max(0, view.size() - 1);
      end = view.size();
    }
    return new Reading(first, Math.max(end, first + 1)).phrase();
  }

  /**
   * Reads the noun phrase with a determiner that ends before {@code token}; null where none does.
   */
  @Nullable SourcePhrase before(int token) {
    int end = token;
    while (end > 0 && view.sameSentence(end - 1, token) && !view.word(end - 1)) {
      end--;
    }
    for (int first = end - 1; first >= Math.max(0, end - NOUN_PHRASE); first--) {
      String word = view.lower(first);
      if (!view.sameSentence(first, token)) {
        return null;
      }
      if (DEFINITE.contains(word) || INDEFINITE.contains(word)) {
        return first < end - 1 ? new Reading(first, end).phrase() : null;
      }
    }
    return null;
  }

  /** Reads the tokens of a range. */
  SourcePhrase read(TokenRange range) {
    return new Reading(range.first(), range.end()).phrase();
  }

  /** The state of one reading. */
  private final class Reading {
    private final int first;
    private final int end;
    private int head;
    private @Nullable Mention headName;
    private @Nullable Mention owner;
    private @Nullable String ownerPronoun;
    private boolean definite;
    private boolean indefinite;

    Reading(int first, int end) {
      this.first = first;
      this.end = end;
      this.head = first;
    }

    SourcePhrase phrase() {
      String word = view.lower(first);
      String pronoun = words.pronoun(word);
      if (pronoun != null && !isName(first) && isAlone(first) && cast.at(first) == null) {
        return made(
            pronoun.equals("who") || pronoun.equals("which")
                ? SourcePhrase.Form.RELATIVE
                : SourcePhrase.Form.PRONOUN,
            List.of());
      }
      int stop = walk(first);
      if (isHeadline()) {
        return made(SourcePhrase.Form.OTHER, List.of());
      }
      if (headName == null && words.isRole(view.lower(head))) {
        stop = overOf(stop);
      }
      if (headName != null) {
        return made(SourcePhrase.Form.NAME, together(headName, stop));
      }
      Mention apposed = apposed(stop);
      if (apposed != null) {
        return made(SourcePhrase.Form.NAME, together(apposed, apposed.end()));
      }
      return made(form(), List.of());
    }

    /** {@code WHO} among words in small letters. */
    private boolean isName(int at) {
      return view.allCaps(at) && !view.allCaps(at - 1) && !view.allCaps(at + 1);
    }

    private boolean isAlone(int at) {
      return at + 1 >= end
          || BREAKS.contains(view.lower(at + 1))
          || view.lower(at + 1).startsWith("'");
    }

    /** Goes to the end of the first noun phrase; gives the index behind it. */
    private int walk(int from) {
      int at = from;
      String word = view.lower(at);
      definite = DEFINITE.contains(word);
      indefinite = INDEFINITE.contains(word);
      if (words.pronoun(word) != null && !definite && cast.at(at) == null) {
        ownerPronoun = word;
        definite = true;
      }
      if (definite || indefinite) {
        at++;
      }
      while (at < end) {
        Mention mention = cast.at(at);
        if (mention != null) {
          if (headName != null && !headName.equals(mention)) {
            owner = headName;
          }
          headName = mention;
          head = Math.min(mention.end(), end) - 1;
          at = mention.end();
        } else if (view.possessive(at)) {
          if (at + 1 >= end) {
            break; // the State Department's | request
          }
          owner = headName;
          headName = null;
          definite = true;
          at++;
        } else if (isBreak(at)) {
          break;
        } else {
          if (headName != null) {
            owner = headName;
            headName = null;
          }
          head = at;
          at++;
        }
      }
      return Math.min(at, end);
    }

    private boolean isBreak(int at) {
      String word = view.lower(at);
      if (word.equals("-")) { // an envoy - a former mayor -; not center-right
        return at == 0 || view.end(at - 1) < view.begin(at);
      }
      if (view.text(at - 1).equals("-") && view.end(at - 1) == view.begin(at)) {
        return false; // French-drafted
      }
      if (BREAKS.contains(word)) {
        return !isName(at);
      }
      String tag = view.capitalized(at) || at <= first + 1 ? "" : view.tag(at);
      return tag.equals("VBN") || tag.equals("VBD") || tag.equals("IN") || tag.equals("TO");
    }

    /** {@code Secretary of State NAME}, {@code columnist and contributor NAME}: to the name. */
    private int overOf(int stop) {
      String word = view.lower(stop);
      if (stop + 1 < end
          && (word.equals("and") || (word.equals("of") && view.capitalized(stop + 1)))
          && !view.lower(stop + 1).equals("the")
          && words.pronoun(view.lower(stop + 1)) == null) {
        int kept = head;
        int next = walk(stop + 1);
        if (headName != null && headName.figure().isPerson() && headName.first() > stop + 1) {
          return next;
        }
        head = kept;
        headName = null;
        owner = null;
      }
      return stop;
    }

    /** The name that the noun phrase stands beside: {@code her lawyer, Ana Ruiz}. */
    private @Nullable Mention apposed(int stop) {
      if (stop >= end || isPlural() || isUntaggedName()) {
        return null;
      }
      String at = view.lower(stop);
      if (at.equals(",")) {
        Mention name = cast.at(stop + 1);
        return name != null && (name.figure().isPerson() || name.end() >= end)
            ? name
            : afterTitles(stop + 1);
      }
      if (NAMING.contains(at)) {
        for (int i = stop + 1; i < Math.min(end, stop + 4); i++) {
          if (cast.at(i) != null) {
            return cast.at(i);
          }
        }
      }
      return null;
    }

    /**
     * The person at the end of the noun phrase, {@code Ohio Gov. NAME}; a name alone counts too.
     */
    private @Nullable Mention afterTitles(int from) {
      int keptHead = head;
      Mention keptOwner = owner;
      boolean keptDefinite = definite;
      boolean keptIndefinite = indefinite;
      walk(from);
      Mention found = headName;
      boolean bare = !definite && !indefinite;
      head = keptHead;
      headName = null;
      owner = keptOwner;
      definite = keptDefinite;
      indefinite = keptIndefinite;
      return found != null && bare ? found : null;
    }

    private boolean isUntaggedName() {
      return !definite
          && !indefinite
          && view.capitalized(head)
          && view.capitalized(first)
          && !words.isRole(view.lower(head))
          && view.tag(head).equals("NNP");
    }

    /** {@code Justice vows ...}: headlines leave articles out. */
    private boolean isHeadlineStyle() {
      return view.sentence(first).index() == 0
          && first == head
          && words.isRole(view.lower(head))
          && !isPlural();
    }

    /** Words of a headline in capitals: no name can be told there. */
    private boolean isHeadline() {
      for (int i = first; i < end; i++) {
        if (!view.text(i).equals(view.text(i).toUpperCase(Locale.ROOT))) {
          return false;
        }
      }
      return end - first > 3;
    }

    /** {@code Black Lives Matter}: nothing but capitals. */
    private boolean isAllNames() {
      if (indefinite
          || (isPlural() && definite)
          || view.tag(head).equals("NNPS")
          || words.isRole(SpeakerWords.singular(view.lower(head)))) {
        return false;
      }
      int capitals = 0;
      for (int i = first; i < end; i++) {
        if (view.word(i) && !view.capitalized(i)) {
          return false;
        }
        capitals += view.capitalized(i) ? 1 : 0;
      }
      return capitals > 1 && !view.allCaps(head);
    }

    /** The names coordinated with {@code one}, itself first. */
    private List<Mention> together(Mention one, int from) {
      List<Mention> all = new ArrayList<>();
      all.add(one);
      int at = Math.max(from, one.end());
      while (at < end && COLLECTING.contains(view.lower(at))) {
        int next = at + 1;
        while (next < end && isFiller(next)) {
          next++;
        }
        Mention other = next < end ? cast.at(next) : null;
        boolean comma = view.lower(at).equals(",");
        if (other == null
            || other.figure().isPerson() != one.figure().isPerson()
            || (comma && next > at + 1)
            || (comma && !listGoesOn(other.end()))
            || view.possessive(other.end())) {
          break;
        }
        if (all.stream().noneMatch(known -> known.figure() == other.figure())) {
          all.add(other);
        }
        at = other.end();
      }
      return all;
    }

    private boolean listGoesOn(int at) {
      String word = view.lower(at);
      return at < end && (word.equals(",") || word.equals("and") || word.equals("or"));
    }

    private boolean isFiller(int at) {
      String word = view.lower(at);
      return cast.at(at) == null
          && (words.isHonorific(word)
              || words.isRole(word)
              || DEFINITE.contains(word)
              || (words.pronoun(word) != null && !word.equals("who") && !word.equals("that"))
              || (word.equals(",") && words.isRole(view.lower(at - 1))));
    }

    private boolean isPlural() {
      String tag = view.tag(head);
      return tag.equals("NNS") || tag.equals("NNPS");
    }

    private SourcePhrase.Form form() {
      String word = words.role(view.lower(head));
      boolean plural = isPlural();
      if (words.isGroupNoun(word)) {
        return SourcePhrase.Form.GROUP;
      }
      if (isAllNames()
          && !words.isRole(word)
          && !words.isDocumentNoun(word)
          && !words.isOrganizationNoun(word)) {
        return SourcePhrase.Form.UNTAGGED;
      }
      if (words.isDocumentNoun(word) && !words.isRole(word)) {
        return SourcePhrase.Form.DOCUMENT;
      }
      if (plural) {
        return SourcePhrase.Form.GROUP;
      }
      if (words.isOrganizationNoun(word) && !words.isRole(word)) {
        return SourcePhrase.Form.BODY;
      }
      if (words.isRole(word)) {
        return SourcePhrase.Form.ROLE;
      }
      boolean pronoun = words.pronoun(view.lower(head)) != null;
      if (view.capitalized(head)
          && (view.tag(head).startsWith("NNP") || (pronoun && isName(head)))) {
        return SourcePhrase.Form.UNTAGGED;
      }
      return SourcePhrase.Form.OTHER;
    }

    private SourcePhrase made(SourcePhrase.Form form, List<Mention> named) {
      return new SourcePhrase(
          form,
          first,
          end,
          head,
          named,
          owner,
          ownerPronoun,
          (definite || isHeadlineStyle()) && !indefinite,
          isPlural());
    }
  }
}
