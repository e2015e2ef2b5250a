/** An article as its outlet published it. */
@NullMarked
package org.rapporteur.core.article;

import org.jspecify.annotations.NullMarked;
