package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.testkit.archive.InMemoryArchive;
import org.rapporteur.web.access.Network;
import org.rapporteur.web.access.Proxies;
import org.rapporteur.web.route.Role;

class ProxyTest {
    private static final Proxies HERE = new Proxies(
            List.of(Network.parse("127.0.0.0/8")),
            Optional.of(new Proxies.SignIn("X-Forwarded-User", Role.READ, Map.of("mira", Role.WRITE))));
    private static final Proxies ELSEWHERE = new Proxies(List.of(Network.parse("10.0.0.0/8")), HERE.signIn());
    private static final WebSettings SETTINGS =
            KeyedServer.ANY_PORT.withNames(List.of("desk.example.org")).withProxies(HERE);

    @Test
    void whomATrustedProxyNamesIsLetIn() throws IOException {
        try (KeyedServer keyed = new KeyedServer(SETTINGS, new TrySite())) {
            assertThat(keyed.wire.post("/write", "", "X-Forwarded-User: mira").body())
                    .startsWith("mira PROXY 0 ");
            assertThat(keyed.wire.get("/read", "X-Forwarded-User: ilse").status())
                    .isEqualTo(200);
            assertThat(keyed.wire.post("/write", "", "X-Forwarded-User: ilse").status())
                    .isEqualTo(403);
            assertThat(keyed.wire.get("/read").status()).isEqualTo(401);
            assertThat(keyed.wire
                            .get("/read", "X-Forwarded-User: mira", "X-Forwarded-User: ilse")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void fromElsewhereTheSameHeadersAreWords() throws IOException {
        try (KeyedServer keyed = new KeyedServer(SETTINGS.withProxies(ELSEWHERE), new TrySite())) {
            assertThat(keyed.wire.get("/read", "X-Forwarded-User: mira").status())
                    .isEqualTo(401);
            assertThat(keyed.wire
                            .get("/health", "X-Forwarded-Host: desk.example.org", "Host: evil.example")
                            .status())
                    .isEqualTo(403);
            assertThat(keyed.wire.get("/health", "X-Forwarded-Proto: https").header("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    /** The machine's own address is the proxy's, so it says nothing of who sits there. */
    @Test
    void behindAProxyNobodyIsThePersonAtThisMachine() throws IOException {
        try (WebServer server = WebServer.start(SETTINGS, new TrySite(), new InMemoryArchive())) {
            assertThat(new Wire(server.port()).get("/read").status()).isEqualTo(401);
        }
    }

    @Test
    void behindHttpsTheCookieAndTheHeadersAreOfHttps() throws IOException {
        try (KeyedServer keyed = new KeyedServer(SETTINGS, new TrySite())) {
            String[] headers = {
                "X-Forwarded-Proto: https", "X-Forwarded-Host: desk.example.org", "Origin: https://desk.example.org"
            };
            Wire.Reply in = keyed.wire.post("/sign-in", "key=" + keyed.secret(KeyRole.READ), headers);

            assertThat(in.status()).isEqualTo(303);
            assertThat(in.header("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(in.header("Set-Cookie").orElse(""))
                    .startsWith("__Host-rapporteur-session=")
                    .endsWith("; HttpOnly; SameSite=Lax; Secure");
            assertThat(keyed.wire
                            .get("/read", "Cookie: " + in.cookie(), headers[0], headers[1])
                            .status())
                    .isEqualTo(200);
            assertThat(keyed.wire.get("/health").header("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    @Test
    void requestsAreCountedByWhoeverIsBehindTheProxy() throws IOException {
        WebSettings few = SETTINGS.withLimits(SETTINGS.limits().withRate(1, 3));
        try (KeyedServer keyed = new KeyedServer(few, new TrySite())) {
            for (int i = 0; i < 3; i++) {
                keyed.wire.get("/health", "X-Forwarded-For: 198.51.100.7, 203.0.113.9");
            }
            assertThat(keyed.wire
                            .get("/health", "X-Forwarded-For: 192.0.2.1, 203.0.113.9")
                            .status())
                    .isEqualTo(429);
            assertThat(keyed.wire
                            .get("/health", "X-Forwarded-For: 203.0.113.10")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void nobodyIsBelievedFromNowhere() {
        assertThatThrownBy(() -> new Proxies(List.of(), HERE.signIn()))
                .hasMessage(
                        "who signs in by the header X-Forwarded-User is believed from nowhere; wanted the proxy's address");
        assertThatThrownBy(() -> new Proxies.SignIn("Cookie", Role.READ, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
