package org.rapporteur.export.brief;

import java.time.ZoneOffset;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.decision.Applied;

/** What a person decided on a statement, in words: {@code corrected by mira on 2031-05-14, was speaker: unknown}. */
final class DecisionWords {

    private DecisionWords() {}

    static String of(Applied applied) {
        Decision decision = applied.decision();
        Ruling ruling = decision.ruling();
        String who = "by " + decision.person() + " on "
                + decision.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return switch (ruling.kind()) {
            case ACCEPT -> "accepted " + who;
            case REJECT -> "rejected " + who;
            case AMEND -> "corrected " + who + ", was " + onOneLine(applied.was());
            case ADD -> "added " + who;
            case NOTE -> "note " + who + ": " + onOneLine(ruling.reason());
            case MERGE -> "merged " + who;
            case SPLIT -> "split " + who;
            case UNDO -> "undone " + who;
        };
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
