package org.rapporteur.text;

import org.rapporteur.encoder.EncoderInput;

/**
 * A stretch of tokens that the encoder reads at once.
 *
 * @param firstToken index of the first token read
 * @param ownToken index of the first token that the window is there for; those before it are
 *     context
 * @param endToken index behind the last token
 * @param input the tokens as the encoder reads them: one word a token
 */
public record Window(int firstToken, int ownToken, int endToken, EncoderInput input) {}
