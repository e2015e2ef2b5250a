/** The forms in which what a view shows can be taken away. */
@NullMarked
package org.rapporteur.export.format;

import org.jspecify.annotations.NullMarked;
