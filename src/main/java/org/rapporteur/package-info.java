/** The front door: {@link org.rapporteur.Rapporteur} reads an article and gives its facts. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
