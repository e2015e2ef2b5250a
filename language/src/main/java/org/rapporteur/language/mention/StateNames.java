package org.rapporteur.language.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.language.gazetteer.PlaceWords;
import org.rapporteur.language.gazetteer.State;
import org.rapporteur.language.gazetteer.State.Capital;
import org.rapporteur.language.gazetteer.States;

/** What the list of states says of names that stand for one another, as rows of {@link NameVariants}. */
final class StateNames {

    private static final Pattern ARTICLE = Pattern.compile("\\Athe ");

    private StateNames() {}

    /** In the order of the list. */
    static List<NameVariants.Row> rows() {
        List<NameVariants.Row> rows = new ArrayList<>();
        for (State state : States.rows()) {
            if (state.isGoverned()) {
                put(rows, state);
            }
        }
        for (Capital capital : States.capitals()) {
            put(rows, "name", capital.spellings());
        }
        return rows;
    }

    private static void put(List<NameVariants.Row> rows, State state) {
        List<String> names = new ArrayList<>(List.of(state.place().name()));
        names.addAll(state.otherNames());
        put(rows, "name", names);
        if (!state.adjectives().isEmpty()) {
            rows.add(new NameVariants.Row(
                    "adjective",
                    folded(state.place().name()),
                    state.adjectives().stream().map(StateNames::folded).toList(),
                    "%s Foreign Ministry = Foreign Ministry of %s"
                            .formatted(state.adjectives().get(0), state.place().name())));
        }
    }

    private static void put(List<NameVariants.Row> rows, String kind, List<String> names) {
        String form = folded(names.get(0));
        List<String> others = names.stream()
                .skip(1)
                .map(StateNames::folded)
                .filter(other -> !other.equals(form))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            rows.add(new NameVariants.Row(kind, form, others, names.get(0) + " = " + names.get(1)));
        }
    }

    private static String folded(String name) {
        return ARTICLE.matcher(PlaceWords.folded(name)).replaceFirst("");
    }
}
