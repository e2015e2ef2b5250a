/** Puts a dossier's own words, names and outlets to the passages and ids of its parts. */
@NullMarked
package org.rapporteur.export.passage;

import org.jspecify.annotations.NullMarked;
