/** A folder from start to end: workers, progress, final account. */
@NullMarked
package org.rapporteur.batch;

import org.jspecify.annotations.NullMarked;
