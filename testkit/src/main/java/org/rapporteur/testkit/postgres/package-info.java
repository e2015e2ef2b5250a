/** A real PostgreSQL for tests, of the programs that the build brings. */
@NullMarked
package org.rapporteur.testkit.postgres;

import org.jspecify.annotations.NullMarked;
