package org.rapporteur.web.api;

import java.util.List;

/**
 * What is sent.
 *
 * @param type of one item
 * @param many whether several may be sent: as an array, or each on a line of its own
 * @param example one that is taken, as JSON
 */
record RequestBody(Class<? extends Record> type, boolean many, String summary, String example) {

    static final String LINES = "application/x-ndjson";

    /** What it may be sent as. */
    List<String> mediaTypes() {
        return many ? List.of(Reply.JSON, LINES) : List.of(Reply.JSON);
    }
}
