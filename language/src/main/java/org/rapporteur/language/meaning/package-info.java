/** Says what the sentences mean that an article gives as somebody's words. */
@NullMarked
package org.rapporteur.language.meaning;

import org.jspecify.annotations.NullMarked;
