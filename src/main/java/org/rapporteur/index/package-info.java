/** Facts into Lucene; all field names stand in {@link org.rapporteur.index.Fields}. */
@NullMarked
package org.rapporteur.index;

import org.jspecify.annotations.NullMarked;
