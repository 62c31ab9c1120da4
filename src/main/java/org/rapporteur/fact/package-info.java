/** What was found, and of which article: plain records and their JSON form. */
@NullMarked
package org.rapporteur.fact;

import org.jspecify.annotations.NullMarked;
