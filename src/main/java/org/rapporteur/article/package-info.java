/** What comes in: one reader per format, folders and streams of articles. */
@NullMarked
package org.rapporteur.article;

import org.jspecify.annotations.NullMarked;
