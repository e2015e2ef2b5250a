package org.rapporteur.web.page.decision;

import java.util.Locale;

/** The words of closed sets. */
final class Spelling {

    private Spelling() {}

    /** As rulings have it: in lower case with dashes. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a person reads it. */
    static String spoken(Enum<?> constant) {
        return of(constant).replace('-', ' ');
    }
}
