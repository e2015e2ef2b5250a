package org.rapporteur.web.page.decision;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param folded whether they are shown only when somebody asks for them
 */
public record FieldGroup(String legend, List<Field> fields, boolean folded) {

    public FieldGroup {
        fields = List.copyOf(fields);
    }

    static FieldGroup of(String legend, List<Field> fields) {
        return new FieldGroup(legend, fields, false);
    }
}
