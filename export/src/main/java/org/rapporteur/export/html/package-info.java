/** The brief as one self-contained, accessible HTML page beside the articles themselves. */
@NullMarked
package org.rapporteur.export.html;

import org.jspecify.annotations.NullMarked;
