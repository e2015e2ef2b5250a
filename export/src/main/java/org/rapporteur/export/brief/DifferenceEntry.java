package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.comparison.Difference;

/**
 * One slot for which passages give different values.
 *
 * @param number from 1, in the dossier's order
 * @param about whom or what it is said of
 * @param sides what each side says; the words that give the value
 */
public record DifferenceEntry(
        int number,
        Difference.Slot slot,
        Optional<EntityName> about,
        List<List<Told>> sides,
        Difference.Bearing bearing) {

    public DifferenceEntry {
        sides = sides.stream().map(List::copyOf).toList();
    }

    /** The same with what these articles say. */
    DifferenceEntry among(Set<ArticleId> chosen) {
        List<List<Told>> kept = sides.stream()
                .map(side -> side.stream()
                        .filter(told -> chosen.contains(told.article().article().id()))
                        .toList())
                .filter(side -> !side.isEmpty())
                .toList();
        return new DifferenceEntry(number, slot, about, kept, bearing);
    }

    /** Its name on a page. */
    public String id() {
        return "d" + number;
    }

    /** Such as {@code role of Mira Solen} or {@code number}. */
    public String heading() {
        return Labels.of(slot) + about.map(entity -> " of " + entity.name()).orElse("");
    }

    public String bearingLabel() {
        return Labels.of(bearing);
    }
}
