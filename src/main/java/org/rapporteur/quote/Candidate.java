package org.rapporteur.quote;

/**
 * Somebody whom a source's words may mean, seen at one mention.
 *
 * @param figure who
 * @param features what speaks for and against
 */
record Candidate(Figure figure, Features features) {
  /**
   * What speaks for and against a candidate.
   *
   * @param sentencesBack sentences from the mention to the source, 0 for the same; negative where
   *     the mention is behind
   * @param paragraphsBack the same in paragraphs
   * @param subject whether the mention looks like a subject, or is a source itself
   * @param quoted whether the mention stands inside quotation marks
   * @param possessive whether the mention is an owner's: {@code Ruiz's}
   * @param inContent whether the mention is part of what is attributed
   * @param turnsBack how many attributions ago the figure spoke last; a large number where it did
   *     not
   * @param spokeInParagraph whether it spoke in the paragraph before this
   * @param gender 1 where the genders are known and the same, -1 where the name tells another, else
   *     0
   * @param timesNamed mentions in the article
   * @param role how well a description's head fits: 2 the same word, 1 another word for it, 0 not
   * @param modifiers how many of the description's other words the article uses of the figure
   * @param otherModifiers how many it does not
   */
  record Features(
      int sentencesBack,
      int paragraphsBack,
      boolean subject,
      boolean quoted,
      boolean possessive,
      boolean inContent,
      int turnsBack,
      boolean spokeInParagraph,
      int gender,
      int timesNamed,
      int role,
      int modifiers,
      int otherModifiers) {}
}
