/** The archive in SQL that SQLite and PostgreSQL both understand. */
@NullMarked
package org.rapporteur.store.sql;

import org.jspecify.annotations.NullMarked;
