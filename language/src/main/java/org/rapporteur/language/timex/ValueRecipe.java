package org.rapporteur.language.timex;

import java.util.Optional;

/** How a rule comes from what its pattern noted to a value. */
@FunctionalInterface
interface ValueRecipe {

    /** Empty if there is no such time: the thirtieth of February. */
    Optional<Meaning> reckon(Slots slots, Setting setting);
}
