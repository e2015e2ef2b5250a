/** The shape of the patterns that stand in rule files, whatever words, phrases and things their pieces match. */
@NullMarked
package org.rapporteur.language.pattern;

import org.jspecify.annotations.NullMarked;
