/** One class a command; the only place that prints or exits. */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
