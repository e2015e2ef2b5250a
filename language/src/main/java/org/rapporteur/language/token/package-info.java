/** Cuts a text into tokens, sentences and paragraphs. */
@NullMarked
package org.rapporteur.language.token;

import org.jspecify.annotations.NullMarked;
