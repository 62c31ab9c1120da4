/** Facts to formats that other programs read. */
@NullMarked
package org.rapporteur.export;

import org.jspecify.annotations.NullMarked;
