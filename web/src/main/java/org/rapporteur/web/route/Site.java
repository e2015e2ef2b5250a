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
}
