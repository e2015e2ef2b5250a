/** The brief as Markdown. */
@NullMarked
package org.rapporteur.export.markdown;

import org.jspecify.annotations.NullMarked;
