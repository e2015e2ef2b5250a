package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.desk.Input;
import org.rapporteur.testkit.Articles;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import tools.jackson.databind.JsonNode;

/** Whoever follows the cursors sees each thing that is there all the while, and none of them twice. */
class PagingTest {

    private static final List<String> WORDS = List.of(
            "ferry",
            "bridge",
            "valley",
            "harbour",
            "medicine",
            "crates",
            "tunnel",
            "border",
            "prisoners",
            "grain",
            "pipeline",
            "railway",
            "hospital",
            "election",
            "drought",
            "museum",
            "orchard",
            "glacier",
            "festival",
            "mine");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverComesInBetweenPagesNothingIsMissedOrSeenTwice(long seed) {
        Random chance = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Set<String> there = new HashSet<>();
            for (int item = chance.nextInt(40); item >= 0; item--) {
                there.add("k" + chance.nextInt(500));
            }
            Set<String> allTheWhile = new HashSet<>(there);
            List<String> seen = new ArrayList<>();
            Optional<String> next = Optional.of("");
            while (next.isPresent()) {
                PageOf<String> page = PageOf.cut(
                        List.copyOf(there), item -> item, "list", request(1 + chance.nextInt(7), next.get()));
                seen.addAll(page.items());
                next = page.next();
                there.add("k" + chance.nextInt(500));
                String gone = "k" + chance.nextInt(500);
                there.remove(gone);
                allTheWhile.remove(gone);
            }
            assertThat(seen).doesNotHaveDuplicates().containsAll(allTheWhile);
        }
    }

    @Test
    void thoseOfOneKeyAreToldApartByTheirOrder() {
        List<String> twins = List.of("a1", "a2", "a3", "b1", "b2");
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            PageOf<String> page = PageOf.cut(twins, item -> item.substring(0, 1), "list", request(1, next.get()));
            seen.addAll(page.items());
            next = page.next();
        }
        assertThat(seen).isEqualTo(twins);
    }

    private static Request request(int limit, String cursor) {
        Map<String, List<String>> query = new HashMap<>(Map.of("limit", List.of(String.valueOf(limit))));
        if (!cursor.isEmpty()) {
            query.put("cursor", List.of(cursor));
        }
        return new Request(
                "/",
                Map.of(),
                query,
                Map.of(),
                Octets.of(new byte[0]),
                Map.of(),
                List.of(),
                new Caller("x", Role.READ, Caller.By.NOTHING));
    }

    /** Six articles of one story, then one more between any two pages of each list. */
    @Test
    void listsOfARealDeskHoldWhileArticlesComeIn() {
        try (ServedDesk served = new ServedDesk(folder)) {
            int articles = 6;
            for (int article = 0; article < articles; article++) {
                take(served, article);
            }
            served.desk.work();
            String story =
                    served.json("/api/v1/stories").get("items").get(0).get("id").stringValue();
            for (String list : List.of(
                    "/api/v1/articles",
                    "/api/v1/ledger",
                    "/api/v1/stories",
                    "/api/v1/stories/" + story + "/articles",
                    "/api/v1/stories/" + story + "/statements",
                    "/api/v1/stories/" + story + "/entities")) {
                Set<String> before =
                        new TreeSet<>(ids(served.json(list + "?limit=200").get("items")));
                List<String> seen = new ArrayList<>();
                String address = list + "?limit=2";
                while (!address.isEmpty()) {
                    var answer = served.get(address);
                    seen.addAll(ids(ServedDesk.json(answer).get("items")));
                    address = answer.headers().firstValue("link").orElse("").contains("rel=\"next\"")
                            ? answer.headers().firstValue("link").orElseThrow().replaceFirst("<([^>]+)>.*", "$1")
                            : "";
                    if (articles < 40) {
                        take(served, articles++);
                        served.desk.work();
                    }
                }
                Set<String> after =
                        new TreeSet<>(ids(served.json(list + "?limit=200").get("items")));
                before.retainAll(after);
                assertThat(before).as(list).isNotEmpty();
                assertThat(seen).as(list).doesNotHaveDuplicates().containsAll(before);
            }
        }
    }

    /** What names an item: its id, the article's, or its number. */
    private static List<String> ids(JsonNode items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(
                item.has("id")
                        ? item.get("id").stringValue()
                        : item.path("article")
                                .path("id")
                                .asString(item.path("number").asString())));
        return ids;
    }

    /** Even ones are of one story; of the others each is on something of its own. */
    private static void take(ServedDesk served, int number) {
        String day = "2031-05-%02d".formatted(1 + (number * 7) % 28);
        String thing = WORDS.get(number / 2 % WORDS.size());
        String text = number % 2 == 0
                ? "The Lakeside talks on the Ombrel dam resumed. Envoy Mira Solen said the Lakeside talks on the Ombrel dam"
                        + " reached point %d. \"We will stay,\" delegate Jonas Varga %d told reporters."
                                .formatted(number, number)
                : "The %s of Town%d was opened by mayor Person%d. It cost %d crowns, the mayor said of the %s."
                        .formatted(thing, number, number, number * 17, thing);
        served.desk.takeIn(List.of(Input.of(Articles.of("Outlet " + number, day, "Title " + number, text))));
    }
}
