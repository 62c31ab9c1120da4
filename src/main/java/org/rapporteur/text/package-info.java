/** The article prepared once for all extractors. */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
