/** Word pieces in, numbers out: the tokenizer and the neural network. */
@NullMarked
package org.rapporteur.encoder;

import org.jspecify.annotations.NullMarked;
