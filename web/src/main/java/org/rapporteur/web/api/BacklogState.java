package org.rapporteur.web.api;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.desk.Backlog;

/** What is still to be done, and what became of all that came in. */
record BacklogState(
        @Says("Articles that were never read, and will be") long unread,

        @Says("Articles that were read by an earlier model or earlier rules, and will be read anew")
        long outdated,

        @Says("Articles that could not be read") long failed,

        @Says("Stories that changed since they were put in the index")
        long unfiled,

        @Says("How many inputs came to what; what none came to is left out")
        SortedMap<Intake, Long> intake) {

    BacklogState {
        intake = new TreeMap<>(intake);
    }

    static BacklogState of(Backlog backlog, Map<Intake, Long> intake) {
        return new BacklogState(
                backlog.unread(), backlog.outdated(), backlog.failed(), backlog.unfiled(), new TreeMap<>(intake));
    }
}
