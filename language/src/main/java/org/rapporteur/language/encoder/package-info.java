/** Port: what a trained model says of each word of a text. */
@NullMarked
package org.rapporteur.language.encoder;

import org.jspecify.annotations.NullMarked;
