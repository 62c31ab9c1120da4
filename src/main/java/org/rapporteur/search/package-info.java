/** Questions to answers: the query language, quotes, speakers and counts. */
@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
