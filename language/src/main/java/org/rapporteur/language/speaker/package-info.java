/** Who is who in one article, and whom each source comes to. */
@NullMarked
package org.rapporteur.language.speaker;

import org.jspecify.annotations.NullMarked;
