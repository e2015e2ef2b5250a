package org.rapporteur.assembly.corroboration;

import java.time.LocalDate;
import org.rapporteur.core.entity.EntityId;

/** How the features of a clause are written: words as they are, entities, numbers and days behind a sign. */
final class Feature {

    static final char ENTITY = '@';
    static final char NUMBER = '#';
    static final char DAY = '!';

    private Feature() {}

    static String of(EntityId entity) {
        return ENTITY + entity.value();
    }

    static String of(double number, String unit) {
        return NUMBER + Double.toString(number) + " " + unit;
    }

    static String of(LocalDate day) {
        return DAY + day.toString();
    }

    /** Whether it is more than a word: a name, a number, a day. */
    static boolean isAnchor(String feature) {
        return isEntity(feature) || feature.charAt(0) == NUMBER || feature.charAt(0) == DAY;
    }

    static boolean isEntity(String feature) {
        return feature.charAt(0) == ENTITY;
    }

    /** The value of a number. */
    static double number(String feature) {
        return Double.parseDouble(feature.substring(1, feature.indexOf(' ')));
    }
}
