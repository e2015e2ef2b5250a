package org.rapporteur.store.sql;

import org.jdbi.v3.core.Handle;

/** One unit of work: its connection, the dialect spoken there, and whether it may change anything. */
record Unit(Handle handle, Dialect dialect, boolean changes) {

    /** For changing something. */
    Handle changing() {
        if (!changes) {
            throw new IllegalStateException("nothing is changed in a view");
        }
        return handle;
    }

    /** What comes after the highest number of a table. No other unit of work can take it meanwhile. */
    long nextNumber(String table) {
        return changing()
                .createQuery("select coalesce(max(number), 0) + 1 from " + table)
                .mapTo(Long.class)
                .one();
    }
}
