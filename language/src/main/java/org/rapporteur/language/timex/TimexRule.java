package org.rapporteur.language.timex;

import java.util.Optional;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.language.pattern.Step;

/**
 * A line of the rule file.
 *
 * @param name by which the reading says which rule it was
 * @param sort by which other patterns take it up in square brackets: "day"
 * @param type empty for that of the expression within
 * @param isPart whether it is only there for other patterns to take up, and no expression by itself
 */
record TimexRule(
        String name,
        String sort,
        Step<TimeMatch> pattern,
        Optional<TimexType> type,
        boolean isPart,
        ValueRecipe value,
        WindowRecipe window) {

    TimexType typeOf(Item item) {
        return type.orElseGet(() -> {
            Item inner = item.slots().items().get(0);
            return inner.rule().typeOf(inner);
        });
    }

    /** What an item of this rule comes to; empty where it is none after all. */
    static Optional<Meaning> reckon(Item item, Setting setting) {
        return item.rule()
                .value()
                .reckon(item.slots(), setting)
                .map(meaning -> item.rule().window().shape(meaning, item.slots(), setting));
    }
}
