package org.rapporteur.encoder;

/**
 * What the encoder reads at once.
 *
 * <p>Example: {@code Fu said.} is the pieces {@code [CLS], fu, said, ., [SEP]} with the words
 * {@code 1, 2, 3}.
 *
 * @param pieces ids of word pieces, the begin and end piece among them
 * @param features what is known of each piece beside its letters: one small number a piece, whose
 *     meaning is the caller's
 * @param words index of the first piece of each word, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, on the hot path
public record EncoderInput(int[] pieces, int[] features, int[] words) {}
