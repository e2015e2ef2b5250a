package org.rapporteur.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Octets;

/** Of several sites each tells the trouble at its own addresses, and all must be ready. */
class JoinedSiteTest {

    private record Named(String name, Optional<String> unready) implements Site {
        @Override
        public List<Route> routes() {
            return List.of(Route.page("/" + name, name, List.of(), request -> Answer.html(name)));
        }

        @Override
        public Answer trouble(int status, String message, Request request) {
            return Answer.html(name).withStatus(status);
        }
    }

    private static JoinedSite joined(Optional<String> unready) {
        return new JoinedSite(new Named("front", Optional.empty()), Map.of("/api/", new Named("api", unready)));
    }

    @Test
    void troubleIsToldByTheSiteThatLiesThere() {
        JoinedSite site = joined(Optional.empty());

        assertThat(trouble(site, "/api/v1/nothing")).isEqualTo("api");
        assertThat(trouble(site, "/api")).isEqualTo("api");
        assertThat(trouble(site, "/apiary")).isEqualTo("front");
        assertThat(trouble(site, "/")).isEqualTo("front");
    }

    private static String trouble(Site site, String path) {
        Request request = new Request(
                path,
                Map.of(),
                Map.of(),
                Map.of(),
                Octets.of(new byte[0]),
                Map.of(),
                List.of(),
                new Caller("x", Role.READ, Caller.By.NOTHING));
        return new String(
                site.trouble(404, "not there", request).body().toArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void allRoutesAreServedAndAllMustBeReady() {
        assertThat(joined(Optional.empty()).routes()).extracting(Route::path).containsExactly("/front", "/api");
        assertThat(joined(Optional.empty()).unready()).isEmpty();
        assertThat(joined(Optional.of("the archive does not answer")).unready())
                .contains("the archive does not answer");
    }
}
