package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of statements counts under a filter, the route counts too. */
class FilteredStatementsTest {

    @TempDir
    private static Path folder;

    private static ServedDesk served;
    private static String story;

    @BeforeAll
    static void start() {
        served = new ServedDesk(folder).with("harbour-talks");
        story = served.json("/api/v1/stories").get("items").get(0).get("id").stringValue();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyValueOfEveryFilterOfThePageCountsTheSame() {
        Document page =
                Jsoup.parse(served.get("/stories/" + story + "/statements").body());
        int asked = 0;
        for (Element choice : page.select("form select[name]")) {
            for (Element option : choice.select("option[value]:not([value=''])")) {
                String filter =
                        choice.attr("name") + "=" + URLEncoder.encode(option.attr("value"), StandardCharsets.UTF_8);
                assertThat(total(filter)).as(filter).isEqualTo(shown(filter));
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void daysAndWordsDoToo() {
        for (String filter : List.of(
                "from=2030-01-01", "to=2030-01-01", "words=said", "words=the", "from=2026-01-01&to=2040-01-01")) {
            assertThat(total(filter)).as(filter).isEqualTo(shown(filter));
        }
    }

    @Test
    void sinceIsByWhenTheArticleCameIn() {
        int all = total("limit=1");

        assertThat(total("since=2000-01-01")).isEqualTo(all);
        assertThat(total("since=2000-01-01T00:00:00Z")).isEqualTo(all);
        assertThat(total("since=2200-01-01")).isZero();
        assertThat(served.get("/api/v1/stories/" + story + "/statements?since=lately")
                        .statusCode())
                .isEqualTo(400);
    }

    private static int total(String filter) {
        return served.json("/api/v1/stories/" + story + "/statements?" + filter)
                .get("total")
                .intValue();
    }

    private static int shown(String filter) {
        String page = Jsoup.parse(served.get("/stories/" + story + "/statements?" + filter)
                        .body())
                .text();
        return Integer.parseInt(page.replaceFirst("(?s).*?(\\d+)(?: of \\d+)? statements?\\b.*", "$1"));
    }
}
