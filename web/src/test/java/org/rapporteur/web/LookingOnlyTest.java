package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.web.page.AllPages;

class LookingOnlyTest {

    @Test
    void whoeverMayOnlyLookIsOfferedNothingThatWouldBeRefused() throws IOException {
        try (KeyedServer keyed = new KeyedServer(KeyedServer.ANY_PORT, AllPages.ofAHostileStory())) {
            assertThat(keyed.wire.get("/review", keyed.bearer(KeyRole.READ)).body())
                    .contains("<body class=\"looking-only\">");
            assertThat(keyed.wire.get("/review", keyed.bearer(KeyRole.WRITE)).body())
                    .contains("<body>");
            assertThat(keyed.wire.get("/assets/decision.css").body()).contains(".looking-only .acts");
        }
    }
}
