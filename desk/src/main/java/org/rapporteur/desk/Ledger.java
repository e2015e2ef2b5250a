package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.desk.LedgerLine.Progression;

/** Looks up what became of inputs. */
final class Ledger {
    private final Archive archive;
    private final KeptReadings readings;

    Ledger(Archive archive, KeptReadings readings) {
        this.archive = archive;
        this.readings = readings;
    }

    List<LedgerLine> listAfter(long number, int most) {
        return archive.view(shelves -> {
            Failures failures = Failures.list(shelves);
            return shelves.intake().listAfter(number, most).stream()
                    .map(entry -> line(entry, shelves, failures))
                    .toList();
        });
    }

    /** Those inputs that came, in the order given. */
    List<LedgerLine> list(List<InputId> inputs) {
        return archive.view(shelves -> {
            Failures failures = Failures.list(shelves);
            return inputs.stream()
                    .flatMap(input -> shelves.intake().find(input).stream())
                    .map(entry -> line(entry, shelves, failures))
                    .toList();
        });
    }

    private LedgerLine line(Numbered<LedgerEntry> entry, Shelves shelves, Failures failures) {
        Optional<ArticleId> article = entry.value().article();
        if (article.isEmpty()) {
            return new LedgerLine(entry.number(), entry.value(), Progression.NOTHING_TO_READ, "");
        }
        Progression progression = progression(article.get(), shelves, failures);
        String problem = progression == Progression.READ ? "" : failures.reason(article.get());
        return new LedgerLine(entry.number(), entry.value(), progression, problem);
    }

    private Progression progression(ArticleId article, Shelves shelves, Failures failures) {
        Optional<StoredReading> reading = shelves.readings().find(article).map(Numbered::value);
        if (reading.isPresent()) {
            return reading.get().version().equals(readings.version()) ? Progression.READ : Progression.READ_BEFORE;
        }
        return failures.has(article) ? Progression.FAILED : Progression.WAITING;
    }
}
