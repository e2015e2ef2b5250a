package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.web.access.Limits;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Role;

class LimitsTest {
    private static final Limits SMALL =
            new Limits(10_000, 50_000, 4_000, 200, 5, 20, Duration.ofSeconds(30), Duration.ofSeconds(60));

    private static final Limits IN_A_HURRY =
            new Limits(10_000, 50_000, 4_000, 200, 5, 20, Duration.ofSeconds(1), Duration.ofSeconds(2));

    private static Limits answeringSoon() {
        return new Limits(10_000, 50_000, 4_000, 200, 5, 20, Duration.ofSeconds(30), Duration.ofSeconds(2));
    }

    private static KeyedServer inAHurry(TrySite site) {
        return new KeyedServer(KeyedServer.ANY_PORT.withLimits(IN_A_HURRY), site);
    }

    private static KeyedServer small(TrySite site) {
        return new KeyedServer(KeyedServer.ANY_PORT.withLimits(SMALL), site);
    }

    @Test
    void aBodyIsAsLongAsItsRouteTakesAndNoLonger() throws IOException {
        try (KeyedServer keyed = small(new TrySite())) {
            String admin = keyed.bearer(KeyRole.ADMIN);
            assertThat(keyed.wire.post("/read", "x".repeat(10_000), admin).status())
                    .isEqualTo(200);
            assertThat(keyed.wire.post("/read", "x".repeat(10_001), admin).status())
                    .isEqualTo(413);
            assertThat(keyed.wire.post("/write", "x".repeat(50_000), admin).body())
                    .startsWith("adminer KEY 50000 ");
            assertThat(keyed.wire.post("/write", "x".repeat(50_001), admin).status())
                    .isEqualTo(413);
        }
    }

    @Test
    void aBodyWhoseLengthIsNotSaidIsBoundedAllTheSame() throws IOException {
        try (KeyedServer keyed = small(new TrySite())) {
            String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
            String admin = keyed.bearer(KeyRole.ADMIN);
            assertThat(keyed.wire
                            .ask("POST /write", chunk.repeat(6) + "0\r\n\r\n", "Transfer-Encoding: chunked", admin)
                            .body())
                    .contains("adminer KEY 49152 ");
            assertThat(keyed.wire
                            .ask("POST /write", chunk.repeat(7) + "0\r\n\r\n", "Transfer-Encoding: chunked", admin)
                            .status())
                    .isEqualTo(413);
        }
    }

    @Test
    void nothingIsReadFromSomebodyWhoMayNotSendIt() throws IOException {
        try (KeyedServer keyed = small(new TrySite());
                Socket socket = keyed.wire.open()) {
            Wire.send(socket, keyed.wire.head("POST /write", "Content-Length: 50000", keyed.bearer(KeyRole.READ)));

            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 403");
        }
    }

    @Test
    void aBodyThatTricklesInIsNotWaitedFor() throws Exception {
        try (KeyedServer keyed = inAHurry(new TrySite());
                Socket socket = keyed.wire.open()) {
            Wire.send(socket, keyed.wire.head("POST /write", "Content-Length: 40000", keyed.bearer(KeyRole.WRITE)));
            long begun = System.nanoTime();
            for (int i = 0; i < 12 && socket.getInputStream().available() == 0; i++) {
                Wire.send(socket, "x");
                Thread.sleep(300);
            }

            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 408");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() throws Exception {
        try (KeyedServer keyed = inAHurry(new TrySite());
                Socket socket = keyed.wire.open()) {
            Wire.send(socket, "GET /health HTTP/1.1\r\nHost: local");

            assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThan(1_000);
        }
    }

    /** Each byte comes soon after the other, so the connection is never idle. */
    @Test
    void headersThatTrickleInAreNotWaitedFor() throws Exception {
        try (KeyedServer keyed = inAHurry(new TrySite());
                Socket socket = keyed.wire.open()) {
            Wire.send(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Long: ");
            boolean open = true;
            for (int i = 0; i < 20 && open; i++) {
                Thread.sleep(300);
                open = sends(socket);
            }

            assertThat(open).isFalse();
        }
    }

    @Test
    void aConnectionThatIsUsedAgainAndAgainStaysOpen() throws Exception {
        try (KeyedServer keyed = inAHurry(new TrySite());
                Socket socket = keyed.wire.open()) {
            for (int i = 0; i < 10; i++) {
                Wire.send(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
                Thread.sleep(400);
            }

            assertThat(new String(
                                    socket.getInputStream()
                                            .readNBytes(socket.getInputStream().available()),
                                    StandardCharsets.US_ASCII)
                            .split("HTTP/1.1 200 OK", -1))
                    .hasSize(11);
        }
    }

    private static boolean sends(Socket socket) {
        try {
            Wire.send(socket, "x");
            return socket.getInputStream().available() == 0;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void headersAndQueriesHaveAnEnd() throws IOException {
        try (KeyedServer keyed = small(new TrySite())) {
            String reader = keyed.bearer(KeyRole.READ);
            assertThat(keyed.wire.get("/read", "X-Long: " + "x".repeat(5_000)).status())
                    .isEqualTo(431);
            assertThat(keyed.wire.get("/read?q=" + "x".repeat(5_000)).status()).isEqualTo(414);
            assertThat(keyed.wire.get("/read?q=" + "x".repeat(201), reader).status())
                    .isEqualTo(414);
            assertThat(keyed.wire.get("/read?" + "q&".repeat(201), reader).status())
                    .isEqualTo(414);
            assertThat(keyed.wire.get("/read?q=" + "x".repeat(200), reader).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFormHasAnEndOfFields() throws IOException {
        try (KeyedServer keyed = small(new TrySite())) {
            String writer = keyed.bearer(KeyRole.WRITE);
            assertThat(keyed.wire.post("/write", "a=1&".repeat(2_001), writer).status())
                    .isEqualTo(400);
            assertThat(keyed.wire.post("/write", "a=%zz", writer).body())
                    .isEqualTo("trouble: The form is not encoded as forms are.");
        }
    }

    @Test
    void filesComeWithTheirFormWholeAndByName() throws IOException {
        TrySite site = new TrySite(TrySite.route(
                "POST",
                "/files",
                Role.WRITE,
                request -> Answer.text(
                        Answer.PLAIN,
                        request.findField("outlet").orElse("")
                                + request.uploads().stream()
                                        .map(upload -> upload.name() + ":"
                                                + new String(upload.content().toArray(), StandardCharsets.UTF_8))
                                        .toList())));
        String body = """
                --b
                Content-Disposition: form-data; name="outlet"

                Halden Wire
                --b
                Content-Disposition: form-data; name="file"; filename="../ferry.txt"
                Content-Type: text/plain

                The ferry “left”.
                --b--
                """.replace("\n", "\r\n");
        try (KeyedServer keyed = small(site)) {
            assertThat(handIn(keyed, body, "b").body()).isEqualTo("Halden Wire[../ferry.txt:The ferry “left”.]");
            assertThat(handIn(keyed, body, "c").status()).isEqualTo(400);
        }
    }

    private static Wire.Reply handIn(KeyedServer keyed, String body, String boundary) throws IOException {
        return keyed.wire.ask(
                "POST /files",
                body,
                "Content-Type: multipart/form-data; boundary=" + boundary,
                "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length,
                keyed.bearer(KeyRole.WRITE));
    }

    @Test
    void nobodyTakesAnothersRequests() throws IOException {
        try (KeyedServer keyed = small(new TrySite())) {
            Wire.Reply last = keyed.wire.get("/read", keyed.bearer(KeyRole.READ));
            for (int i = 0; i < 40 && last.status() == 200; i++) {
                last = keyed.wire.get("/read", keyed.bearer(KeyRole.READ));
            }

            assertThat(last.status()).isEqualTo(429);
            assertThat(last.header("Retry-After")).contains("1");
            assertThat(keyed.wire.get("/read", keyed.bearer(KeyRole.WRITE)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAnswerThatTakesTooLongIsNotWaitedFor() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        TrySite site = new TrySite(TrySite.route("GET", "/slow", Role.READ, request -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Answer.text(Answer.PLAIN, "late");
        }));
        try (KeyedServer keyed = new KeyedServer(KeyedServer.ANY_PORT.withLimits(answeringSoon()), site)) {
            Wire.Reply reply = keyed.wire.get("/slow", keyed.bearer(KeyRole.READ));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.body()).isEqualTo("trouble: The answer took too long: it had 2 s.");
        } finally {
            never.countDown();
        }
    }
}
