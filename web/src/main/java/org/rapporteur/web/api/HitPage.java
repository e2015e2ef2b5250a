package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;

/** A part of what a search found. */
record HitPage(
        @Says("How many there are on all pages") long total,
        @Says("The best first") List<HitItem> items,

        @Says("What to send as cursor for those behind; null if there are none")
        Optional<String> next) {
    HitPage {
        items = List.copyOf(items);
    }
}
