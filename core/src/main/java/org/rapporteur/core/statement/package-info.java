/** Who said what: attribution as written, statement as understood, with its circumstances. */
@NullMarked
package org.rapporteur.core.statement;

import org.jspecify.annotations.NullMarked;
