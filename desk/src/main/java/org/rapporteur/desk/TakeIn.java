package org.rapporteur.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.article.Article;

/** Takes in what was handed in: the article, its entry in the ledger and the job to read it, all in one unit of work. */
final class TakeIn {
    private final Archive archive;
    private final Clock clock;

    TakeIn(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    List<LedgerEntry> takeIn(List<Input> inputs) {
        Instant now = clock.instant();
        return archive.change(shelves ->
                inputs.stream().map(input -> takeIn(input, shelves, now)).toList());
    }

    private static LedgerEntry takeIn(Input input, Shelves shelves, Instant now) {
        Optional<Numbered<LedgerEntry>> known = shelves.intake().find(input.id());
        return known.map(Numbered::value)
                .orElseGet(() -> shelves.intake()
                        .keep(input.match(article -> keep(article, shelves, now), dropped -> entry(dropped, now)))
                        .value());
    }

    private static LedgerEntry keep(Input.OfArticle input, Shelves shelves, Instant now) {
        Article article = input.article();
        if (article.text().characters().isBlank()) {
            return entry(
                    new Input.Dropped(
                            input.id(),
                            article.origin(),
                            Intake.SKIPPED,
                            "it has no text",
                            input.bytes(),
                            input.sha256()),
                    now);
        }
        if (shelves.articles().find(article.id()).isPresent()) {
            return entry(input, Intake.SAME, "", now);
        }
        Optional<Revision> earlier = article.imprint().url().flatMap(shelves.articles()::findNewestAt);
        Optional<Revision> original = shelves.articles().findFirstWith(article.text());
        earlier.ifPresentOrElse(
                revision -> shelves.articles().keepAfter(revision.id(), article, now),
                () -> shelves.articles().keep(article, now));
        shelves.jobs().offer(ReadingWork.READ, article.id().toString(), now);
        if (earlier.isPresent()) {
            return entry(
                    input, Intake.NEW_REVISION, "of article " + earlier.get().first(), now);
        }
        return original.map(first -> entry(input, Intake.COPY, "of article " + first.id(), now))
                .orElseGet(() -> entry(input, Intake.ACCEPTED, "", now));
    }

    private static LedgerEntry entry(Input.OfArticle input, Intake intake, String reason, Instant now) {
        Article article = input.article();
        return new LedgerEntry(
                input.id(),
                article.origin(),
                intake,
                reason,
                input.bytes(),
                input.sha256(),
                Optional.of(article.id()),
                now);
    }

    private static LedgerEntry entry(Input.Dropped input, Instant now) {
        return new LedgerEntry(
                input.id(),
                input.origin(),
                input.intake(),
                input.reason(),
                input.bytes(),
                input.sha256(),
                Optional.empty(),
                now);
    }
}
