package org.rapporteur.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.reference.Countries;

/** Distinct sentences such as people are quoted with, the same for the same seed. */
@NullMarked
final class MadeSentences {
  private static final List<String> FORMS =
      List.of(
          "The % in @ will not end before the % and the % are agreed",
          "We have asked @ to stop the % of %, and we will ask again",
          "Nobody in @ believes that % is worth more than %",
          "Ordinary people pay for the % with their % and their %",
          "I have never seen such % since the % of our %",
          "If @ keeps its %, the % will be lost within a year",
          "Our % needs more %, less % and a % that works",
          "It is time that the % of @ hears the truth about %",
          "There can be no % without % for all",
          "She told the % that @ had bought % worth two million",
          "The talks on % between @ and @ have failed",
          "Every % deserves a %, whatever the % may say",
          "This % is a victory for the % and a warning to @",
          "More than half of the % have left @ because of %",
          "What we found in the % was % and nothing but %");

  private static final List<String> COUNTRIES =
      Countries.codes().stream().sorted().map(c -> String.valueOf(Countries.name(c))).toList();

  /** Before that rank most words are no nouns. */
  private static final int FIRST_WORD = 300;

  private static final int WORDS = 8_000;

  private MadeSentences() {}

  static List<String> of(int count, long seed) {
    Random random = new Random(seed);
    Set<String> sentences = new LinkedHashSet<>();
    while (sentences.size() < count) {
      sentences.add(sentence(random));
    }
    return new ArrayList<>(sentences);
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    for (char c : FORMS.get(random.nextInt(FORMS.size())).toCharArray()) {
      if (c == '%') {
        sentence.append(MadeWords.ALL.get(FIRST_WORD + random.nextInt(WORDS)));
      } else if (c == '@') {
        sentence.append(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
      } else {
        sentence.append(c);
      }
    }
    return sentence.toString();
  }
}
