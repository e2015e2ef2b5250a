/** Ports: what a trained model says of each word of a text, and what one says a sentence means. */
@NullMarked
package org.rapporteur.language.encoder;

import org.jspecify.annotations.NullMarked;
