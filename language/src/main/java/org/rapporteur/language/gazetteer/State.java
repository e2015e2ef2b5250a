package org.rapporteur.language.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceKind;

/**
 * A line of {@code states.tsv}.
 *
 * @param place the state, territory, region or area itself
 * @param alpha3 ISO 3166-1 alpha-3; empty for what has none
 * @param otherNames as a report writes them
 * @param adjectives those that make bodies: "the Kenyan ministry"
 * @param people further words for its people: "Frenchman"
 */
public record State(
        Place place,
        Optional<String> alpha3,
        List<String> otherNames,
        List<String> adjectives,
        List<String> people,
        List<Capital> capitals) {

    /**
     * A capital, or a seat of government.
     *
     * @param spellings the usual one first
     * @param isAlsoOther whether a person or a greater city has the name too
     */
    public record Capital(List<String> spellings, boolean isAlsoOther) {
        public Capital {
            spellings = List.copyOf(spellings);
        }

        static Capital parse(String cell) {
            return new Capital(List.of(cell.replace("*", "").split("/", -1)), cell.contains("*"));
        }
    }

    public State {
        otherNames = List.copyOf(otherNames);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
    }

    static State parse(List<String> cells) {
        PlaceKind kind = PlaceKind.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
        String code = cells.get(1);
        PlaceId id = new PlaceId(cells.get(0) + "/" + code);
        Optional<String> country =
                code.matches("[A-Z]{2}([.-].*)?") ? Optional.of(code.substring(0, 2)) : Optional.empty();
        return new State(
                Place.wide(id, cells.get(3), kind, country),
                Optional.of(cells.get(2)).filter(alpha3 -> !alpha3.isEmpty()),
                States.list(cells.get(4)).toList(),
                States.list(cells.get(5)).toList(),
                States.list(cells.get(6)).toList(),
                States.list(cells.get(7)).map(Capital::parse).toList());
    }

    /** Whether it is a state, or a part of one: what may have ministries and courts. */
    public boolean isGoverned() {
        return place.country().isPresent();
    }
}
