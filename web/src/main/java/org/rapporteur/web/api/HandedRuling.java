package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.RulingKind;

/** A ruling that is handed in. */
record HandedRuling(
        @Says("What is done; to undo has an address of its own")
        RulingKind kind,

        OnWhat subject,

        @Says("What the subject was; docs/reference/decisions.md has the form")
        Optional<String> from,

        @Says("What it is now") Optional<String> to,
        @Says("In the person's words") Optional<String> reason,

        @Says("The number of the last decision that the person has seen, as the story says it; 0 if it is not given")
        Optional<Long> lastSeen) {

    /** What it is about. */
    record OnWhat(
            @Says("Such as statement, entity, utterance, role, step, story")
            String kind,

            @Says("The id that it has now") String name,

            @Says("The words that it rests on, in the order in which from and to count them")
            List<Words> selectors) {
        OnWhat {
            selectors = List.copyOf(selectors);
        }
    }

    /** Words of an article. What is not given of them is taken from the article; what is given must be so. */
    record Words(
            @Says("The article's id") String article,
            int begin,
            int end,
            Optional<String> words,
            Optional<String> before,
            Optional<String> after) {}
}
