/** Names, and words for roles, as they stand in one article. */
@NullMarked
package org.rapporteur.language.mention;

import org.jspecify.annotations.NullMarked;
