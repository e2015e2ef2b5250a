package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.testkit.archive.InMemoryArchive;
import org.rapporteur.web.page.AllPages;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;

class RolesTest {

    /** Whatever routes there are, now and later: none is answered to somebody whose role does not cover it. */
    @Test
    void noRouteIsAnsweredToWhomItIsNotFor() throws IOException {
        for (Site site : List.of(AllPages.ofAHostileStory(), new TrySite())) {
            List<Route> routes = new ArrayList<>(site.routes());
            WebSettings unlimited = KeyedServer.ANY_PORT.withLimits(
                    KeyedServer.ANY_PORT.limits().withRate(0, 0));
            try (KeyedServer keyed = new KeyedServer(unlimited, site)) {
                assertThat(routes).hasSizeGreaterThan(10);
                for (Route route : routes) {
                    for (KeyRole role : KeyRole.values()) {
                        expect(keyed, route, Optional.of(role));
                    }
                    expect(keyed, route, Optional.empty());
                }
            }
        }
    }

    private static void expect(KeyedServer keyed, Route route, Optional<KeyRole> as) throws IOException {
        String line = route.method() + " " + route.path().replaceAll("[{<][a-z]+[}>]", "x1");
        String[] headers = Stream.concat(as.map(keyed::bearer).stream(), Stream.of("Content-Length: 0"))
                .toArray(String[]::new);
        int status = keyed.wire.status(line, headers);
        Role role = as.map(key -> Role.valueOf(key.name())).orElse(Role.NOBODY);
        if (role.covers(route.role())) {
            assertThat(status).as("%s as %s", line, role).isNotIn(401, 403);
        } else {
            assertThat(status).as("%s as %s", line, role).isEqualTo(role == Role.NOBODY ? 401 : 403);
        }
    }

    @Test
    void aHandlerIsNotEvenAskedWhereTheRoleIsMissing() throws IOException {
        TrySite site = new TrySite();
        try (KeyedServer keyed = new KeyedServer(KeyedServer.ANY_PORT, site)) {
            keyed.wire.post("/write", "a=b");
            keyed.wire.post("/write", "a=b", keyed.bearer(KeyRole.READ));
            assertThat(site.asked()).hasValue(0);

            assertThat(keyed.wire
                            .post("/write", "a=b", keyed.bearer(KeyRole.WRITE))
                            .body())
                    .startsWith("writeer KEY 3 ");
        }
    }

    @Test
    void aPageLeadsToTheFormAndAnApiCallerIsToldInItsOwnWay() throws IOException {
        try (KeyedServer keyed = new KeyedServer(KeyedServer.ANY_PORT, new TrySite())) {
            Wire.Reply page = keyed.wire.get("/read?a=b");
            assertThat(page.status()).isEqualTo(401);
            assertThat(page.body()).contains("name=\"to\" value=\"/read?a=b\"", "type=\"password\"");
            assertThat(page.header("Content-Security-Policy")).isPresent();

            Wire.Reply call = keyed.wire.post("/api/v1/read", "");
            assertThat(call.status()).isEqualTo(401);
            assertThat(call.body()).isEqualTo("trouble: This needs a key.");
            assertThat(call.header("WWW-Authenticate")).contains("Bearer realm=\"rapporteur\"");
            assertThat(keyed.wire
                            .post("/api/v1/admin", "", keyed.bearer(KeyRole.READ))
                            .body())
                    .isEqualTo("trouble: reader has the role read; this needs admin.");
        }
    }

    @Test
    void aKeyThatWasTakenBackOpensNothingAtOnce() throws IOException {
        try (KeyedServer keyed = new KeyedServer(KeyedServer.ANY_PORT, new TrySite())) {
            String cookie = "Cookie: "
                    + keyed.wire
                            .post("/sign-in", "key=" + keyed.secret(KeyRole.WRITE))
                            .cookie();
            assertThat(keyed.wire.get("/read", cookie).status()).isEqualTo(200);

            keyed.archive.change(shelves -> shelves.keys().remove("writeer"));

            assertThat(keyed.wire.get("/read", cookie).status()).isEqualTo(401);
            assertThat(keyed.wire.get("/read", keyed.bearer(KeyRole.WRITE)).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void withoutKeysEverybodyAtThisMachineIsThePersonAndNobodyElseIs() throws IOException {
        InMemoryArchive archive = new InMemoryArchive();
        try (WebServer server = WebServer.start(KeyedServer.ANY_PORT, new TrySite(), archive)) {
            Wire wire = new Wire(server.port());
            assertThat(wire.post("/admin", "").body()).startsWith("desk MACHINE 0 ");

            Wire.Reply passedOn = wire.get("/read", "X-Forwarded-For: 203.0.113.9");
            assertThat(passedOn.status()).isEqualTo(403);
            assertThat(passedOn.body()).contains("came through a proxy");
        }
    }

    @ParameterizedTest
    @EnumSource(KeyRole.class)
    void aDayOnWhichAKeyWasShownIsNoted(KeyRole role) throws IOException {
        try (KeyedServer keyed = new KeyedServer(KeyedServer.ANY_PORT, new TrySite())) {
            keyed.wire.get("/read", keyed.bearer(role));

            assertThat(keyed.archive.<List<String>>view(shelves -> shelves.keys().list().stream()
                            .filter(key -> key.used().isPresent())
                            .map(key -> key.name())
                            .toList()))
                    .containsExactly(KeyedServer.name(role));
        }
    }

    @Test
    void nobodyListensWhereOthersAreWithoutAKey() {
        WebSettings everywhere = new WebSettings("0.0.0.0", 0, "desk");

        assertThatThrownBy(() -> WebServer.start(everywhere, new TrySite(), new InMemoryArchive()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "will not listen on '0.0.0.0', where others can reach it, without a key; wanted 127.0.0.1, or a key: 'rapporteur key add' makes one");
        assertThatThrownBy(() -> WebServer.start(everywhere, new TrySite()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(WebServer.objection(KeyedServer.ANY_PORT, new InMemoryArchive()))
                .isEmpty();
    }

    /** Keys that are taken back while it listens leave nobody, not everybody. */
    @Test
    void whereOthersAreTheLastKeyTakesEverybodyOut() throws IOException {
        try (KeyedServer keyed = new KeyedServer(new WebSettings("0.0.0.0", 0, "desk"), new TrySite())) {
            assertThat(keyed.wire.get("/read", keyed.bearer(KeyRole.READ)).status())
                    .isEqualTo(200);
            for (KeyRole role : KeyRole.values()) {
                keyed.archive.change(shelves -> shelves.keys().remove(KeyedServer.name(role)));
            }

            assertThat(keyed.wire.get("/read").status()).isEqualTo(401);
        }
    }
}
