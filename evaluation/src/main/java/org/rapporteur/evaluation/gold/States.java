package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.entity.EntityKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings corpora that mark governments as organisations, and peoples as either, to one way: a state's
 * name is a place, a people's is a group.
 *
 * @see <a href="https://github.com/mledoze/countries">the list of countries</a>
 */
final class States {

    private static final List<String> SHORT_NAMES = List.of(
            "US",
            "U.S",
            "U.S.",
            "UK",
            "U.K.",
            "USA",
            "EU",
            "America",
            "Britain",
            "Russia",
            "England",
            "Scotland",
            "Turkey");

    private final Set<String> states = new HashSet<>(SHORT_NAMES);
    private final Set<String> peoples = new HashSet<>();

    private States() {}

    /** @param data the folder that holds {@code gazetteer} */
    static States read(Path data) throws IOException {
        States states = new States();
        WordList.read("group-words.txt").forEach(states::addPeople);
        JsonNode countries =
                JsonMapper.shared().readTree(Files.readString(data.resolve("gazetteer/countries/countries.json")));
        for (JsonNode country : countries) {
            states.states.add(country.path("name").path("common").asString(""));
            states.states.add(country.path("name").path("official").asString(""));
            for (JsonNode demonym : country.path("demonyms").path("eng")) {
                List.of(demonym.asString("").split("\\s*,\\s*|\\s+or\\s+", -1)).forEach(states::addPeople);
            }
        }
        return states;
    }

    private void addPeople(String word) {
        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
            peoples.add(word);
            if (!word.endsWith("s") && !word.endsWith("sh") && !word.endsWith("ch") && !word.endsWith("ese")) {
                peoples.add(word + "s");
            }
        }
    }

    EntityKind kind(String name, EntityKind marked) {
        if (marked == EntityKind.PERSON) {
            return marked;
        }
        if (peoples.containsAll(List.of(name.split("[\\s-]+", -1)))) {
            return EntityKind.GROUP;
        }
        return states.contains(name) ? EntityKind.PLACE : marked;
    }
}
