/** Articles that report one happening, and what they share. */
@NullMarked
package org.rapporteur.core.story;

import org.jspecify.annotations.NullMarked;
