/**
 * What is known before any article is read: countries, groups of states, and the grammar of
 * resolution symbols.
 */
@NullMarked
package org.rapporteur.reference;

import org.jspecify.annotations.NullMarked;
