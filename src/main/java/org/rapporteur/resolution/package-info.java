/** References to resolutions: the mentions of one resolution together, and its facts. */
@NullMarked
package org.rapporteur.resolution;

import org.jspecify.annotations.NullMarked;
