package org.rapporteur.desk.held;

/** How the values of one type are written and read. Safe for use by many threads. */
interface Coder {
    void write(Writing writing, Object value);

    Object read(Lecture lecture);
}
