/** Named countries, to ISO 3166-1 codes. */
@NullMarked
package org.rapporteur.country;

import org.jspecify.annotations.NullMarked;
