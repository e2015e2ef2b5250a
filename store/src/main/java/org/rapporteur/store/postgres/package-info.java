/** The archive on a server, by PostgreSQL: what several programs share. */
@NullMarked
package org.rapporteur.store.postgres;

import org.jspecify.annotations.NullMarked;
