/** Extracted facts against gold: figures and readable errors. */
@NullMarked
package org.rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
