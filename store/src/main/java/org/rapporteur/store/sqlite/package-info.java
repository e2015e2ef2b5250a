/** The archive in one file, by SQLite: what a program that runs alone uses. */
@NullMarked
package org.rapporteur.store.sqlite;

import org.jspecify.annotations.NullMarked;
