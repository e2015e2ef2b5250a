/** A dossier as tables of rows, each row with the place of its words, and the tables as CSV (RFC 4180). */
@NullMarked
package org.rapporteur.export.table;

import org.jspecify.annotations.NullMarked;
