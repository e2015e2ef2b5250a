package org.rapporteur.assembly.corroboration;

import java.util.Set;

/** Words that deny what a clause says. */
final class Denials {

    static final Set<String> WORDS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "nobody", "none", "nothing", "without", "hardly");

    private Denials() {}
}
