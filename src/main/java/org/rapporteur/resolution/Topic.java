package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that a resolution is about: terms, each with how likely a word at its place
 * is to be taken from the resolution's title.
 */
final class Topic {
  /**
   * A term's best place in the article.
   *
   * @param chance how likely a word there is taken from the title, 1 for those right behind a
   *     mention
   * @param written the article's own word
   * @param before the term before it, whatever small words stand between; null for a sentence's
   *     first
   */
  record Word(double chance, String written, @Nullable String before) {
    /** Whether it stands in the sentence that introduces the resolution. */
    boolean isNear() {
      return chance >= SAME_SENTENCE;
    }
  }

  private static final Set<String> OFFICIAL = Lexicon.group("official");
  private static final int OFFICE = 4;
  private static final double INSIDE = 1;
  private static final double BEHIND = 1;
  private static final double SAME_SENTENCE = 0.3;
  private static final double ELSEWHERE = 0.06;

  /** A resolution is described where it is first spoken of. */
  private static final double LATER = 0.5;

  private static final double SUREST = 1.5;

  private final Reading reading;
  private final TopicGround ground;
  private final boolean[] others;
  private final double[] chances;

  private Topic(Reading reading, TopicGround ground, Referent referent) {
    this.reading = reading;
    this.ground = ground;
    this.others = ground.ofOthers(referent);
    this.chances = new double[reading.size()];
  }

  /**
   * The terms around all mentions of a resolution.
   *
   * @param sponsors codes of the states behind it, which are not what it is about
   */
  static Map<String, Word> of(
      Reading reading, Referent referent, Set<String> sponsors, TopicGround ground) {
    Topic topic = new Topic(reading, ground, referent);
    for (MentionReading mention : referent.mentions) {
      boolean introduced = mention.unit() > referent.introduction().unit();
      topic.mark(mention.mention(), introduced ? LATER : 1);
      if (mention.act() != null) {
        topic.markAct(mention.act());
      }
    }
    return topic.words(sponsors);
  }

  private void mark(Mention mention, double weight) {
    int begin = reading.unitBegin(mention.first());
    int end = reading.unitEnd(mention.first());
    boolean behind = true;
    for (int i = begin; i < end; i++) {
      if (i >= mention.first() && i < mention.end()) {
        boolean drafter = mention.countries().contains(String.valueOf(reading.country(i)));
        boolean number = mention.numbered() && i >= mention.head();
        raise(i, drafter || number ? 0 : INSIDE * weight);
        continue;
      }
      boolean silent = ground.isSilent(i);
      behind &= i < mention.end() || !silent || reading.bodies().at(i) != null;
      boolean close = behind && i >= mention.end() && i < mention.end() + TopicGround.CLOSE;
      tell(i, weight * (close ? BEHIND : SAME_SENTENCE));
    }
    markNeighbour(begin - 1);
    markNeighbour(end);
  }

  /**
   * The sentence before or behind; one that mentions another resolution is about that one, one that
   * mentions this resolution again is marked for its own sake.
   */
  private void markNeighbour(int token) {
    if (token < 0 || token >= reading.size()) {
      return;
    }
    int begin = reading.unitBegin(token);
    int end = reading.unitEnd(token);
    for (int i = begin; i < end && !ground.hasMention(begin, end); i++) {
      tell(i, ELSEWHERE);
    }
  }

  /** {@code voted to extend an inquiry on Mali, over the protests of Peru}: up to the comma. */
  private void markAct(Event act) {
    int end = reading.unitEnd(act.verb());
    for (int i = act.verb() + 1; i < end && !reading.word(i).equals(","); i++) {
      tell(i, BEHIND);
    }
  }

  private void tell(int token, double chance) {
    raise(token, ground.isSilent(token) || others[token] ? 0 : chance);
  }

  private void raise(int token, double chance) {
    chances[token] = Math.max(chances[token], chance);
  }

  private Map<String, Word> words(Set<String> sponsors) {
    TopicTerms terms = new TopicTerms();
    Map<String, Word> words = new LinkedHashMap<>();
    String before = null;
    int unit = -1;
    for (int i = 0; i < chances.length; i++) {
      if (chances[i] == 0) {
        continue;
      }
      before = reading.unit(i) == unit ? before : null;
      unit = reading.unit(i);
      String code = reading.country(i);
      List<String> found = new ArrayList<>();
      if (code == null && Numbers.valueOf(reading.word(i)) < 0) {
        terms.add(reading.word(i), found);
        String initialism = TopicTerms.initialism(reading.written(i));
        if (initialism != null) {
          found.add(initialism);
        }
      } else if (code != null
          && !sponsors.contains(code)
          && !code.equals(reading.country(i - 1))
          && !isOfficials(i)) {
        found.add(TopicTerms.country(code));
      }
      for (String term : found) {
        Word word = new Word(chances[i], reading.written(i), before);
        words.merge(term, word, Topic::both);
        before = term;
      }
    }
    return words;
  }

  /** {@code his Chinese counterpart}, {@code China's UN ambassador}: who speaks of it. */
  private boolean isOfficials(int country) {
    for (int i = country + 1; i < country + OFFICE; i++) {
      if (reading.is(i, OFFICIAL)) {
        return true;
      }
      boolean within =
          reading.country(i) != null
              || reading.bodies().at(i) != null
              || reading.word(i).equals("'s")
              || reading.tag(i).startsWith("NN")
              || reading.tag(i).startsWith("JJ");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** What is said again and again is what it is about. */
  private static Word both(Word a, Word b) {
    double again = Math.min(SUREST, a.chance() + b.chance());
    Word better = b.chance() > a.chance() ? b : a;
    return new Word(again, better.written(), better.before());
  }

  /** Codes of the countries in a mention's own words and right behind it. */
  static List<String> countries(Map<String, Word> topic) {
    List<String> codes = new ArrayList<>();
    topic.forEach(
        (term, word) -> {
          if (term.startsWith(TopicTerms.COUNTRY) && word.chance() >= BEHIND) {
            codes.add(term.substring(TopicTerms.COUNTRY.length()));
          }
        });
    return codes;
  }
}
