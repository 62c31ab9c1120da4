package org.rapporteur.quote;

/**
 * What the encoder's scores say for an attribution, each a probability by itself.
 *
 * @param content the geometric mean, over the content's tokens, of being content
 * @param edges the lowest probability among those of the content's begins and ends
 * @param cue the same mean over the cue
 * @param source the same mean over the source; 1 where there is none
 * @param contentLink that the content belongs to the cue rather than to another or none; the lowest
 *     of several contents, 0.5 where a rule made the link
 * @param sourceLink that the cue belongs to the source, or to none where there is none
 */
public record Evidence(
    double content,
    double edges,
    double cue,
    double source,
    double contentLink,
    double sourceLink) {}
