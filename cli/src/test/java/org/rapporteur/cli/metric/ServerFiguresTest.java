package org.rapporteur.cli.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.desk.Backlog;

class ServerFiguresTest {
    /** A comment, or a name with labels and a number; as promtool has it. */
    private static final Pattern LINE = Pattern.compile("# (HELP|TYPE) [a-z_]+ .+"
            + "|[a-z_]+(\\{([a-z]+=\"([^\"\\\\\\n]|\\\\[\\\\\"n])*\",?)+\\})? ([-+]?[0-9.]+(E-?[0-9]+)?|\\+Inf)");

    private final ServerFigures figures = new ServerFigures();

    private static DeskFigures desk() {
        return new DeskFigures(
                new TreeMap<>(Map.of(Intake.ACCEPTED, 5L)),
                5,
                new Backlog(2, 1, 1, 3),
                2,
                true,
                OptionalLong.of(4096),
                512);
    }

    @Test
    void everyLineIsOneThatPrometheusReads() {
        figures.requests().answered("GET", "/stories/{story}", 200, 12.5);
        figures.requests().answered("GET", "/<\\\"\n>", 200, 12.5);
        figures.logged(true);

        assertThat(figures.written(ServerFiguresTest::desk).lines()).allMatch(LINE.asMatchPredicate());
    }

    @Test
    void requestsAreCountedByRouteAndStatusAndTheirTimesAddUp() {
        figures.requests().answered("GET", "/", 200, 4);
        figures.requests().answered("GET", "/", 200, 20_000);
        figures.requests().answered("GET", "/", 500, 30);
        figures.requests().answered("BREW", "", 404, 1);

        String written = figures.written(ServerFiguresTest::desk);
        assertThat(written.lines())
                .contains(
                        "rapporteur_http_requests_total{method=\"GET\",route=\"/\",status=\"200\"} 2",
                        "rapporteur_http_requests_total{method=\"GET\",route=\"/\",status=\"500\"} 1",
                        "rapporteur_http_requests_total{method=\"other\",route=\"none\",status=\"404\"} 1")
                .containsSubsequence(
                        "rapporteur_http_request_duration_seconds_bucket{le=\"0.005\",method=\"GET\",route=\"/\"} 1",
                        "rapporteur_http_request_duration_seconds_bucket{le=\"0.05\",method=\"GET\",route=\"/\"} 2",
                        "rapporteur_http_request_duration_seconds_bucket{le=\"10\",method=\"GET\",route=\"/\"} 2",
                        "rapporteur_http_request_duration_seconds_bucket{le=\"+Inf\",method=\"GET\",route=\"/\"} 3",
                        "rapporteur_http_request_duration_seconds_sum{method=\"GET\",route=\"/\"} 20.034",
                        "rapporteur_http_request_duration_seconds_count{method=\"GET\",route=\"/\"} 3");
    }

    @Test
    void whatIsReadAndLeftIsTold() {
        assertThat(figures.written(ServerFiguresTest::desk).lines())
                .contains(
                        "rapporteur_articles 5",
                        "rapporteur_articles_read 2",
                        "rapporteur_articles_failed 1",
                        "rapporteur_backlog{work=\"read\"} 2",
                        "rapporteur_backlog{work=\"read-again\"} 1",
                        "rapporteur_backlog{work=\"file\"} 3",
                        "rapporteur_models_loaded 1",
                        "rapporteur_store_bytes 4096",
                        "rapporteur_archive_up 1");
    }

    @Test
    void whereTheArchiveFailsTheRestIsTold() {
        String written = figures.written(() -> {
            throw new ArchiveException("the archive failed");
        });

        assertThat(written).contains("rapporteur_archive_up 0", "jvm_memory_used_bytes{area=\"heap\"} ");
        assertThat(written).doesNotContain("rapporteur_articles");
    }
}
