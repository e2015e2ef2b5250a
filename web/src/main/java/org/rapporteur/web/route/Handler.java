package org.rapporteur.web.route;

/** Answers a request. Called by many threads at once. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers.
     *
     * @throws NotFoundException if there is no such thing
     * @throws BadRequestException if the request cannot be understood
     */
    Answer answer(Request request);
}
