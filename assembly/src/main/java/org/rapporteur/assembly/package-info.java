/** Many readings in, one dossier out. */
@NullMarked
package org.rapporteur.assembly;

import org.jspecify.annotations.NullMarked;
