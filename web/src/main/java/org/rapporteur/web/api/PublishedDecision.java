package org.rapporteur.web.api;

import java.time.Instant;
import java.util.List;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;

/** A decision, key by key as in JSON Lines, and its number in this archive. */
record PublishedDecision(
        @Says("In the order in which they were kept") long number,
        String id,
        RulingKind kind,
        Subject subject,

        @Says("What the subject was; docs/reference/decisions.md has the form")
        String from,

        @Says("What it is now") String to,
        @Says("In the person's words; may be empty") String reason,
        @Says("Who decided") String person,
        Instant at) {

    /** What it is about. */
    record Subject(String kind, String name, List<SelectedWords> selectors) {
        Subject {
            selectors = List.copyOf(selectors);
        }
    }

    /** Words that it rests on. */
    record SelectedWords(String article, int begin, int end, String words, String before, String after) {
        static SelectedWords of(Selector selector) {
            return new SelectedWords(
                    selector.passage().article().toString(),
                    selector.passage().span().begin(),
                    selector.passage().span().end(),
                    selector.words(),
                    selector.before(),
                    selector.after());
        }
    }

    static PublishedDecision of(Numbered<Decision> numbered) {
        Decision decision = numbered.value();
        Ruling ruling = decision.ruling();
        return new PublishedDecision(
                numbered.number(),
                decision.id().toString(),
                ruling.kind(),
                new Subject(
                        ruling.subject().kind(),
                        ruling.subject().name(),
                        ruling.subject().selectors().stream()
                                .map(SelectedWords::of)
                                .toList()),
                ruling.from(),
                ruling.to(),
                ruling.reason(),
                decision.person(),
                decision.at());
    }
}
