package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;

/** A part of a list. */
record ListPage<T>(
        List<T> items,

        @Says("What to send as cursor for those behind; null if there are none yet")
        Optional<String> next) {
    ListPage {
        items = List.copyOf(items);
    }
}
