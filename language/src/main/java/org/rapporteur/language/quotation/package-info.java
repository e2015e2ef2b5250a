/** Finds what stands in quotation marks, and says whether it is speech. */
@NullMarked
package org.rapporteur.language.quotation;

import org.jspecify.annotations.NullMarked;
