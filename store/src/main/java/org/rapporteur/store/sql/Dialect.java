package org.rapporteur.store.sql;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** In what one database differs from the other. */
public interface Dialect {
    /** The folder of its own migrations. */
    String folder();

    /** What the migrations' words {@code text}, {@code integer}, {@code bytes} and {@code strict} stand for. */
    Map<String, String> words();

    /** Makes units of work that change something come one after another, also those of other processes. */
    void beginChange(Handle handle);

    /** Makes a unit of work see one moment. */
    void beginView(Handle handle);

    /** Whether jobs can be claimed while another unit of work changes something. */
    boolean claimsBesideChanges();

    /** What follows a query for one job, so that workers do not wait for each other's. */
    String skipLocked();

    /** What the database finds wrong with itself, in its own words; empty if nothing, or if it cannot say. */
    List<String> findFaults(Handle handle);
}
