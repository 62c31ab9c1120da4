/** Facts to the formats of other tools, one writer each. */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
