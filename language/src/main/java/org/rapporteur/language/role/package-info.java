/** Finds which offices an article gives to whom, and what it calls people that is no office. */
@NullMarked
package org.rapporteur.language.role;

import org.jspecify.annotations.NullMarked;
