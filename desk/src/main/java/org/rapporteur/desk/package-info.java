/** What one can ask of Rapporteur, one class each, behind one front door. */
@NullMarked
package org.rapporteur.desk;

import org.jspecify.annotations.NullMarked;
