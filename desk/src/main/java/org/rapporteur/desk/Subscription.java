package org.rapporteur.desk;

/** Somebody's wish to hear of changes, until it is closed. */
public interface Subscription extends AutoCloseable {
    /** From here on nothing is told, but for what is being told already. May be called twice. */
    @Override
    void close();
}
