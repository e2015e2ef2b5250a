package org.rapporteur.web.api;

import java.util.Optional;

/**
 * What a body is: a record, or a record that holds items of another one.
 *
 * @param item what stands for the record's type variable
 */
record Shape(Class<? extends Record> type, Optional<Class<?>> item) {

    static Shape of(Class<? extends Record> type) {
        return new Shape(type, Optional.empty());
    }

    static Shape of(Class<? extends Record> type, Class<?> item) {
        return new Shape(type, Optional.of(item));
    }

    /** Among the schemas of the description. */
    String name() {
        return item.map(Class::getSimpleName).orElse("") + type.getSimpleName();
    }
}
