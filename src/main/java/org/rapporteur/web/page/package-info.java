/**
 * The page: answers of the index as HTML, for people. Knows nothing of HTTP: the resources of the
 * package above ask the index and hand over what it says.
 */
@NullMarked
package org.rapporteur.web.page;

import org.jspecify.annotations.NullMarked;
