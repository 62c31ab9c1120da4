/** The REST service: the index's answers as JSON over HTTP, and facts of texts that are sent. */
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
