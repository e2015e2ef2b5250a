package org.rapporteur.web.api;

import org.rapporteur.desk.Change;

/** The last change of a story. */
record ChangeItem(
        @Says("Of the change: grows with each, over all stories")
        long number,

        @Says("The story's id") String story) {
    static ChangeItem of(Change change) {
        return new ChangeItem(change.number(), change.story().toString());
    }
}
