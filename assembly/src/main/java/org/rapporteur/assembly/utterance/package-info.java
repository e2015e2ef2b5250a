/** Finds what several passages give as the same words of one speaker, and what each cuts, brackets or changes. */
@NullMarked
package org.rapporteur.assembly.utterance;

import org.jspecify.annotations.NullMarked;
