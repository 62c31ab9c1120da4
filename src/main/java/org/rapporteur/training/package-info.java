/**
 * Gold and silver data to training files, and the small models learned from Java; never run-time.
 */
@NullMarked
package org.rapporteur.training;

import org.jspecify.annotations.NullMarked;
