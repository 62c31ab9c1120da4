/** Named countries, to ISO 3166-1 codes, and groups of states. */
@NullMarked
package org.rapporteur.country;

import org.jspecify.annotations.NullMarked;
