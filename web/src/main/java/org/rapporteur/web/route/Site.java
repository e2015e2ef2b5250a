package org.rapporteur.web.route;

import java.util.List;
import java.util.Optional;

/** What a server serves. */
public interface Site {

    /** All that can be asked for. */
    List<Route> routes();

    /**
     * What is answered when something cannot be.
     *
     * @param status of HTTP, from 400
     * @param message for whoever asked; nothing of the program's inside
     */
    Answer trouble(int status, String message, Request request);

    /** Why it cannot serve yet or any more; empty if it can. */
    Optional<String> unready();

    /** What an operator wants to know besides, a line each, such as what is still to be read. */
    default List<String> state() {
        return List.of();
    }

    /**
     * Told of each request once it is answered, in the thread that answered it.
     *
     * @param route the path of the route with its parts in braces; empty where there was nothing at the address
     * @param millis until the answer was made
     */
    default void answered(String method, String route, int status, double millis) {}
}
