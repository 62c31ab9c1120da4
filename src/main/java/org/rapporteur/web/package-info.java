/**
 * The service over HTTP: the index's answers as JSON, CSV and as a page for people, and facts of
 * texts that are sent.
 */
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
