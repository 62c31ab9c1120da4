/** Who said what: attribution spans, their links, the speaker's identity. */
@NullMarked
package org.rapporteur.quote;

import org.jspecify.annotations.NullMarked;
