/** A statement as one cites it, in the forms that papers and their tools know. */
@NullMarked
package org.rapporteur.export.citation;

import org.jspecify.annotations.NullMarked;
