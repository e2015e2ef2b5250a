package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;

/** A part of a list of things in a story's record. */
record StoryPage<T>(
        @Says("The story's id: that of the one which the story asked for went into, if it did")
        String story,

        @Says("The number of the story's last change") long number,

        @Says("How many there are on all pages, as filtered")
        int total,

        List<T> items,

        @Says("What to send as cursor for those behind; null if there are none")
        Optional<String> next) {
    StoryPage {
        items = List.copyOf(items);
    }
}
