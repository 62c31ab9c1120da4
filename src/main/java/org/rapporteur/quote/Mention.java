package org.rapporteur.quote;

/**
 * One place where a figure is named.
 *
 * @param figure who
 * @param first index of the name's first token, titles not included
 * @param end index behind its last token, a possessive's ending not included
 * @param sentence index of its sentence
 * @param paragraph index of its paragraph
 * @param quoted whether it stands inside quotation marks
 * @param subject whether it looks like the subject of a clause
 */
record Mention(
    Figure figure,
    int first,
    int end,
    int sentence,
    int paragraph,
    boolean quoted,
    boolean subject) {}
