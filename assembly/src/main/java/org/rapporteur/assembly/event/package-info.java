/** Which places in the articles speak of one happening. */
@NullMarked
package org.rapporteur.assembly.event;

import org.jspecify.annotations.NullMarked;
