package org.rapporteur.language.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.language.gazetteer.State.Capital;
import org.rapporteur.language.token.TabbedLines;

/** The one list of states, territories and areas, with their names, peoples and capitals: {@code states.tsv}. */
public final class States {

    private static final String SEAT = "seat";
    private static final int COLUMNS = 8;
    private static final States LISTED = new States();

    /** A place and how the words speak of it. */
    public record Spoken(Place place, PlaceForm form) {}

    private final List<State> rows = new ArrayList<>();
    private final List<Capital> seats = new ArrayList<>();
    private final Map<String, Spoken> written = new HashMap<>();
    private final Map<String, Place> byFolded = new HashMap<>();

    private States() {
        for (List<String> cells : TabbedLines.read(States.class, "states.tsv", COLUMNS)) {
            if (cells.get(0).equals(SEAT)) {
                list(cells.get(7)).map(Capital::parse).forEach(seats::add);
            } else {
                put(State.parse(cells));
            }
        }
    }

    /** Those of the file, in its order. */
    public static List<State> rows() {
        return List.copyOf(LISTED.rows);
    }

    /** All capitals, and the cities that are not and where talks are held. */
    public static List<Capital> capitals() {
        return Stream.concat(LISTED.rows.stream().flatMap(row -> row.capitals().stream()), LISTED.seats.stream())
                .toList();
    }

    /** What words mean that are written so: "U.S.", "Kenyan", "Frenchmen". */
    public static Optional<Spoken> find(String words) {
        return Optional.ofNullable(LISTED.written.get(words.replace('’', '\'')));
    }

    /** What is called so, however it is written. */
    public static Optional<Place> named(String words) {
        return Optional.ofNullable(LISTED.byFolded.get(PlaceWords.folded(words)));
    }

    private void put(State row) {
        rows.add(row);
        Stream.concat(Stream.of(row.place().name()), row.otherNames().stream()).forEach(name -> {
            byFolded.putIfAbsent(PlaceWords.folded(name), row.place());
            put(name, row, PlaceForm.NAME);
            if (name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT))) {
                put(name.replaceAll("(.)", "$1."), row, PlaceForm.NAME);
                put(name.replaceAll("(.)", "$1.").replaceAll("\\.$", ""), row, PlaceForm.NAME);
            }
        });
        row.adjectives().forEach(adjective -> {
            put(adjective, row, PlaceForm.ADJECTIVE);
            put(adjective + "s", row, PlaceForm.PEOPLE);
        });
        row.people().forEach(people -> {
            put(people, row, PlaceForm.PEOPLE);
            put(people + "s", row, PlaceForm.PEOPLE);
        });
    }

    private void put(String words, State row, PlaceForm form) {
        written.putIfAbsent(words, new Spoken(row.place(), form));
    }

    static Stream<String> list(String cell) {
        return Arrays.stream(cell.split(";", -1)).filter(entry -> !entry.isEmpty());
    }
}
