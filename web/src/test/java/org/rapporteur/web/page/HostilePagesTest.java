package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.testkit.browser.Chromium;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** Follows every link of a story whose article means ill, in a browser that tells whatever an article sets off. */
@Tag("browser")
class HostilePagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-20T08:00:00Z"), ZoneOffset.UTC);

    /** Before anything of a page runs. */
    private static final String WATCH = """
            window.refused = [];
            document.addEventListener('securitypolicyviolation', e => window.refused.push(e.violatedDirective + ' ' + e.blockedURI));
            """;

    /** Our own words, wherever they are on a page, stand from left to right whatever stands beside them. */
    private static final String OUT_OF_ORDER = """
            () => {
              const turning = /[\\u0590-\\u08FF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]/;
              const wrong = [];
              const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (nodes.nextNode()) {
                const node = nodes.currentNode;
                const text = node.data.slice(0, 400);
                if (node.parentElement.closest('bdi, script, style, option') || turning.test(text) || !text.trim()) continue;
                let last = null;
                for (let at = 0; at < text.length; at++) {
                  range.setStart(node, at);
                  range.setEnd(node, at + 1);
                  const box = range.getClientRects()[0];
                  if (!box || box.width === 0) continue;
                  if (last && Math.abs(last.top - box.top) < 2 && box.left < last.left - 1) {
                    wrong.push(text.trim().slice(0, 60));
                    break;
                  }
                  last = box;
                }
              }
              return wrong;
            }
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void noPageRunsWhatAnArticleSaysNorLetsItMoveAnything() {
        try (WebServer server = serve(HostileStory.dossier());
                Page page = chromium.page(1200, 900)) {
            List<String> wrong = new ArrayList<>();
            watch(page, server, wrong);
            Set<String> seen = follow(page, server, wrong);

            assertThat(wrong).isEmpty();
            assertThat(seen)
                    .hasSizeGreaterThan(20)
                    .anyMatch(path -> path.contains("/people/person/"))
                    .anyMatch(path -> path.matches("/stories/\\w+/statements/\\w+/\\d+-\\d+"));
        }
    }

    @Test
    void aLineOfTenMegabytesKeepsNobodyWaitingAndPushesNothingAside() {
        try (WebServer server = serve(HostileStory.ofALongLine());
                Page page = chromium.page(390, 900)) {
            List<String> wrong = new ArrayList<>();
            watch(page, server, wrong);
            String story =
                    "/stories/" + HostileStory.ofALongLine().articles().get(0).id();
            for (String path : List.of("/", story, story + "/statements", story + "/people", story + "/articles")) {
                long begun = System.nanoTime();
                page.navigate("http://127.0.0.1:" + server.port() + path);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(path).isLessThan(Duration.ofSeconds(5));
                assertThat((int) page.evaluate("document.documentElement.outerHTML.length"))
                        .as(path)
                        .isLessThan(300_000);
                assertThat((boolean) page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as(path)
                        .isTrue();
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static WebServer serve(Dossier dossier) {
        return WebServer.start(
                new WebSettings("127.0.0.1", 0, "desk"),
                new Pages(new ShownStories(List.of(dossier), List.of()), CLOCK));
    }

    private static void watch(Page page, WebServer server, List<String> wrong) {
        page.addInitScript(WATCH);
        page.onDialog(dialog -> {
            wrong.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:" + server.port() + "/")) {
                wrong.add("asked for " + request.url());
            }
        });
        page.onPageError(error -> wrong.add("a script failed: " + error));
    }

    private static Set<String> follow(Page page, WebServer server, List<String> wrong) {
        String origin = "http://127.0.0.1:" + server.port();
        Set<String> seen = new TreeSet<>(Set.of("/"));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            String path = next.pop();
            Response response = page.navigate(origin + path);
            String type = response.headers().getOrDefault("content-type", "");
            if (response.status() != 200 || !type.startsWith("text/html")) {
                wrong.add(path + " answers " + response.status() + " " + type);
                continue;
            }
            if (!path.endsWith("/brief.html")) {
                look(page, path, wrong);
            }
            links(page).filter(seen::add).forEach(next::add);
        }
        return seen;
    }

    private static Stream<String> links(Page page) {
        Object found = page.evaluate(
                "[...document.querySelectorAll('a[href]:not([download])')].map(a => a.getAttribute('href'))");
        return ((List<?>) found)
                .stream()
                        .map(String::valueOf)
                        .filter(href -> href.startsWith("/")
                                && !href.contains("/cite/")
                                && !href.matches(".*\\.(csv|json|jsonl|md|ics|graphml|xml|atom).*"))
                        .map(href -> href.replaceFirst("#.*", ""))
                        .filter(href -> !href.isEmpty());
    }

    private static void look(Page page, String path, List<String> wrong) {
        if (!page.evaluate(
                        "[window.taken === undefined, document.title.endsWith('Rapporteur'), window.refused.length === 0]")
                .equals(List.of(true, true, true))) {
            wrong.add(path + ": something ran, or would have: " + page.title() + " " + page.evaluate("window.refused"));
        }
        List<?> moved = (List<?>) page.evaluate(OUT_OF_ORDER);
        if (!moved.isEmpty()) {
            wrong.add(path + ": out of order: " + moved);
        }
    }
}
