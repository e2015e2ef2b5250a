/** Proves a published record against the texts of its articles. */
@NullMarked
package org.rapporteur.export.verification;

import org.jspecify.annotations.NullMarked;
