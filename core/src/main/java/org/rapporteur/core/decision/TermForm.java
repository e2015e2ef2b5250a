package org.rapporteur.core.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the values of terms are put together from. */
final class TermForm {
    static final String REF = "@[1-9]\\d{0,2}";
    static final String REFS = REF + "(?: " + REF + ")*";
    static final String ENTITY = "[a-z]+/[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*(?:" + REF + ")?";
    static final String ARTICLE = "[0-9a-f]{12}";
    static final String ARTICLES = ARTICLE + "(?: " + ARTICLE + ")*";
    static final String BOUND = "none|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?(?: " + REF + ")?";
    static final String MOMENT =
            "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?";

    private TermForm() {}

    /** In lower case with dashes. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String oneOf(Enum<?>... constants) {
        return Arrays.stream(constants).map(TermForm::word).collect(Collectors.joining("|", "(", ")"));
    }

    static String words(Enum<?>... constants) {
        return Arrays.stream(constants).map(TermForm::word).collect(Collectors.joining(", "));
    }
}
