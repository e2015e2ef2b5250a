package org.rapporteur.language.circumstance;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.core.statement.Addressee;

/** To whom it was said; an outlet that was told is an addressee, and a relay besides. */
final class AddresseeRules {

    private final RuleBook rules;
    private final WordLists lists;

    AddresseeRules(RuleBook rules, WordLists lists) {
        this.rules = rules;
        this.lists = lists;
    }

    Optional<Addressee> find(Scene scene) {
        return rules.find(scene).stream()
                .filter(finding -> !finding.place().overlaps(scene.source()))
                .filter(finding -> isListener(scene, finding.place()))
                .min(Comparator.comparingInt(Finding::rule))
                .map(finding -> new Addressee(finding.span(), Optional.empty()));
    }

    /** Not "the truth", "the hour", "himself". */
    private boolean isListener(Scene scene, Stretch place) {
        return !lists.get("no-listener").contains(scene.word(place.end() - 1).small());
    }
}
