package org.rapporteur.web.api;

import java.util.List;

/** That none of what was handed in could be kept. */
record NothingTaken(
        String type,
        String title,
        int status,
        String detail,
        String instance,

        @Says("The entries of the ledger, each with the reason, one for each item, in the items' order")
        List<PublishedLedgerLine> items) {

    NothingTaken {
        items = List.copyOf(items);
    }

    static NothingTaken of(ProblemDetails details, List<PublishedLedgerLine> items) {
        return new NothingTaken(
                "/api#nothing-taken",
                "None of it could be kept",
                details.status(),
                details.detail(),
                details.instance(),
                items);
    }
}
