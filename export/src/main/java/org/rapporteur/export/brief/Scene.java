package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who takes part in a happening, and where it is, as its tellings say together.
 *
 * @param who each once, in the order of the tellings; pronouns that stand for nobody known are left to their sentences
 * @param where as worded, unless it takes part under the same name; several where the tellings name several
 */
public record Scene(List<TakingPart> who, List<String> where) {

    public Scene {
        who = List.copyOf(who);
        where = List.copyOf(where);
    }

    /** Such as {@code Mira Solen, Anton Varga (Ostrel)}; may be empty. */
    public String words() {
        String names = who.stream().map(TakingPart::name).distinct().collect(Collectors.joining(", "));
        String places = where.isEmpty() ? "" : "(" + String.join(", ", where) + ")";
        return (names + " " + places).strip();
    }
}
