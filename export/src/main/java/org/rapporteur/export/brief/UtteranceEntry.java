package org.rapporteur.export.brief;

import java.util.List;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;

/**
 * Words that several articles give, or one gives twice.
 *
 * @param number from 1, in the dossier's order
 * @param witnesses the fullest first
 */
public record UtteranceEntry(int number, List<WitnessEntry> witnesses, List<RootEntry> roots) implements Shared {

    public UtteranceEntry {
        witnesses = List.copyOf(witnesses);
        roots = List.copyOf(roots);
    }

    /** The same with the fullest witness and those of these articles. */
    UtteranceEntry among(Set<ArticleId> chosen) {
        WitnessEntry fullest = witnesses.get(0);
        List<WitnessEntry> kept = witnesses.stream()
                .filter(witness -> witness.equals(fullest)
                        || chosen.contains(witness.told().article().article().id()))
                .toList();
        return new UtteranceEntry(number, kept, roots);
    }

    @Override
    public String id() {
        return "u" + number;
    }

    @Override
    public List<Told> tellings() {
        return witnesses.stream().map(WitnessEntry::told).toList();
    }
}
