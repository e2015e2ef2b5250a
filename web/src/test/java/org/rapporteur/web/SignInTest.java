package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.web.access.Secret;

class SignInTest {
    private KeyedServer keyed;

    @BeforeEach
    void start() {
        keyed = new KeyedServer(KeyedServer.ANY_PORT, new TrySite());
    }

    @AfterEach
    void stop() {
        keyed.close();
    }

    @Test
    void aBrowserThatShowedAKeyIsKnownUntilItSignsOut() throws IOException {
        Wire.Reply in = keyed.wire.post("/sign-in", "to=%2Fread%3Fa%3Db&key=" + keyed.secret(KeyRole.WRITE));

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).contains("/read?a=b");
        assertThat(in.header("Set-Cookie").orElse(""))
                .matches("rapporteur-session=rapporteur_[\\w-]{43}; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax")
                .doesNotContain(keyed.secret(KeyRole.WRITE));
        String cookie = "Cookie: other=1; " + in.cookie();
        assertThat(keyed.wire.get("/read", cookie).body()).startsWith("writeer SESSION 0 ");

        Wire.Reply out = keyed.wire.post("/sign-out", "", cookie);

        assertThat(out.header("Set-Cookie").orElse("")).startsWith("rapporteur-session=; Path=/; Max-Age=0;");
        assertThat(keyed.wire.get("/read", cookie).status()).isEqualTo(401);
    }

    @Test
    void aSessionOutlivesTheServer() throws IOException {
        String cookie = "Cookie: "
                + keyed.wire
                        .post("/sign-in", "key=" + keyed.secret(KeyRole.READ))
                        .cookie();
        keyed.server.close();

        try (WebServer next = WebServer.start(KeyedServer.ANY_PORT, new TrySite(), keyed.archive)) {
            assertThat(new Wire(next.port()).get("/read", cookie).status()).isEqualTo(200);
        }
    }

    @Test
    void noHandlerSeesWhatOpensDoors() throws IOException {
        String cookie =
                keyed.wire.post("/sign-in", "key=" + keyed.secret(KeyRole.READ)).cookie();

        assertThat(keyed.wire.get("/read", "Cookie: a=1; " + cookie + "; b=2").body())
                .contains("cookie=a=1; b=2")
                .doesNotContain("rapporteur_");
        assertThat(keyed.wire.get("/read", keyed.bearer(KeyRole.READ)).body()).doesNotContain("rapporteur_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/a%0d%0aSet-Cookie:x",
                "javascript:x"
            })
    void nobodyIsLedElsewhereAfterwards(String to) throws IOException {
        Wire.Reply in = keyed.wire.post("/sign-in", "to=" + to + "&key=" + keyed.secret(KeyRole.READ));

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).contains("/");
        assertThat(keyed.wire.get("/sign-in?to=" + to).body()).contains("name=\"to\" value=\"/\"");
    }

    @Test
    void aKeyThatIsNoneIsNotShownAgainAndNotTriedForLong() throws IOException {
        String none = Secret.fresh().reveal();
        for (int i = 0; i < 10; i++) {
            Wire.Reply refused = keyed.wire.post("/sign-in", "key=" + none);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.body()).contains("This key is not known.").doesNotContain(none);
        }

        Wire.Reply eleventh = keyed.wire.post("/sign-in", "key=" + keyed.secret(KeyRole.READ));
        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.header("Retry-After")).contains("30");
        assertThat(keyed.wire.get("/read", "Authorization: Bearer " + none).status())
                .isEqualTo(429);
    }

    @Test
    void whoIsInStaysInThoughAnotherTriesKeys() throws IOException {
        String cookie = "Cookie: "
                + keyed.wire
                        .post("/sign-in", "key=" + keyed.secret(KeyRole.READ))
                        .cookie();
        for (int i = 0; i < 12; i++) {
            keyed.wire.get("/read", "Authorization: Bearer nonsense");
        }

        assertThat(keyed.wire.get("/read", cookie).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Basic YTpi", "Bearer rapporteur_short", "bearer \u00E4"})
    void whatIsNoKeyIsNotLookedUp(String authorization) throws IOException {
        assertThat(keyed.wire.get("/read", "Authorization: " + authorization).status())
                .isEqualTo(401);
    }

    @Test
    void aPageFromElsewhereSignsNobodyInAndChangesNothing() throws IOException {
        String form = "key=" + keyed.secret(KeyRole.WRITE);
        String cookie = "Cookie: " + keyed.wire.post("/sign-in", form).cookie();

        for (String header : new String[] {
            "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: https://evil.example", "Origin: null"
        }) {
            assertThat(keyed.wire.post("/sign-in", form, header).status())
                    .as(header)
                    .isEqualTo(403);
            assertThat(keyed.wire.post("/write", "", header, cookie).status())
                    .as(header)
                    .isEqualTo(403);
            assertThat(keyed.wire
                            .post("/write", "", header, keyed.bearer(KeyRole.WRITE))
                            .status())
                    .as(header)
                    .isEqualTo(403);
        }
        assertThat(keyed.wire
                        .post(
                                "/write",
                                "",
                                cookie,
                                "Origin: http://127.0.0.1:" + keyed.server.port(),
                                "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aServerAnswersToItsNamesAlone() throws IOException {
        assertThat(keyed.wire.get("/health", "Host: evil.example").status()).isEqualTo(403);
        assertThat(keyed.wire.get("/health", "Host: localhost:99").status()).isEqualTo(200);
        WebSettings named = KeyedServer.ANY_PORT.withNames(List.of("Desk.example.org"));
        try (KeyedServer other = new KeyedServer(named, new TrySite())) {
            assertThat(other.wire.get("/health", "Host: desk.EXAMPLE.org:7490").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSessionRunsOut() throws Exception {
        WebSettings settings = KeyedServer.ANY_PORT.withSession(Duration.ofMinutes(1));
        try (KeyedServer shortly = new KeyedServer(settings, new TrySite())) {
            Wire.Reply in = shortly.wire.post("/sign-in", "key=" + shortly.secret(KeyRole.READ));
            assertThat(in.header("Set-Cookie").orElse("")).contains("Max-Age=60;");
        }
    }
}
