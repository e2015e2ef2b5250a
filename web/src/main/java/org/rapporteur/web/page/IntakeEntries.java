package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.desk.LedgerLine.Progression;

/** Words entries of the ledger for a page. For one request. */
final class IntakeEntries {

    private final Holdings holdings;
    private final Map<StoryId, String> names = new HashMap<>();

    IntakeEntries(Holdings holdings) {
        this.holdings = holdings;
        holdings.stories().forEach(card -> names.put(card.id(), card.name()));
    }

    /** @param noticed what else there is to be said of the input */
    IntakeShown.Entry entry(LedgerLine line, List<String> noticed) {
        LedgerEntry entry = line.entry();
        Optional<StoryId> story = entry.article().flatMap(holdings::findStoryOf);
        boolean read = line.progression() == Progression.READ || line.progression() == Progression.READ_BEFORE;
        return new IntakeShown.Entry(
                line.number(),
                new IntakeShown.Outcome(label(entry.intake()), entry.intake().isKept(), label(line.progression())),
                entry.origin(),
                remarks(line, noticed),
                new IntakeShown.Arrival(
                        String.format(Locale.ROOT, "%,d", entry.bytes()).replace(',', '\u202f'), Moment.of(entry.at())),
                read ? story.flatMap(id -> entry.article().map(article -> address(id, article))) : Optional.empty(),
                story.map(id -> new Frame.Link("/stories/" + id, names.getOrDefault(id, "its story"), false)));
    }

    private static String address(StoryId story, ArticleId article) {
        return "/stories/" + story + "/articles/" + article;
    }

    private static List<String> remarks(LedgerLine line, List<String> noticed) {
        List<String> remarks = new ArrayList<>();
        if (!line.entry().reason().isEmpty()) {
            remarks.add(line.entry().reason());
        }
        if (!line.problem().isEmpty()) {
            remarks.add(line.problem());
        }
        remarks.addAll(noticed);
        return remarks;
    }

    private static String label(Progression progression) {
        return switch (progression) {
            case NOTHING_TO_READ -> "";
            case WAITING -> "waits to be read";
            case READ -> "read";
            case READ_BEFORE -> "read, to be read anew";
            case FAILED -> "could not be read";
        };
    }

    static String label(Intake intake) {
        return switch (intake) {
            case ACCEPTED -> "accepted";
            case SAME -> "known already";
            case NEW_REVISION -> "new revision";
            case COPY -> "copy";
            case SKIPPED -> "skipped";
            case FAILED -> "failed";
        };
    }
}
