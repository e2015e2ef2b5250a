/** What the articles of a story have in common, where they differ, and what one of them alone has. */
@NullMarked
package org.rapporteur.core.comparison;

import org.jspecify.annotations.NullMarked;
