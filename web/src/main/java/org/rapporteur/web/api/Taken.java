package org.rapporteur.web.api;

import java.util.List;

/** What became of the items that were handed in together. */
record Taken(
        @Says("How many are kept") int kept,
        @Says("How many are not") int dropped,

        @Says("The entries of the ledger, one for each item, in the items' order")
        List<PublishedLedgerLine> items) {
    Taken {
        items = List.copyOf(items);
    }

    static Taken of(List<PublishedLedgerLine> items) {
        int kept = (int) items.stream().filter(item -> item.intake().isKept()).count();
        return new Taken(kept, items.size() - kept, items);
    }
}
