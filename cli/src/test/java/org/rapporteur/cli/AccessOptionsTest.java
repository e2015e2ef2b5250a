package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.access.Limits;
import org.rapporteur.web.access.Network;
import org.rapporteur.web.access.Proxies;
import org.rapporteur.web.route.Role;
import picocli.CommandLine;

class AccessOptionsTest {

    @Test
    void whatNobodySaidStaysAsItIs() {
        assertThat(settings()).isEqualTo(WebSettings.DEFAULTS);
    }

    @Test
    void whatWasSaidStandsInTheSettings() {
        WebSettings settings = settings(
                "--name", "Desk.example.org",
                "--trusted-proxy", "127.0.0.1",
                "--trusted-proxy", "10.1.0.0/16",
                "--sign-in-header", "X-Forwarded-User",
                "--sign-in-role", "write",
                "--sign-in-role", "mira=admin",
                "--session-days", "1",
                "--requests-per-second", "5",
                "--upload-mb", "100");

        assertThat(settings.names()).containsExactly("desk.example.org");
        assertThat(settings.proxies().trusted())
                .containsExactly(Network.parse("127.0.0.1"), Network.parse("10.1.0.0/16"));
        assertThat(settings.proxies().signIn())
                .contains(new Proxies.SignIn("X-Forwarded-User", Role.WRITE, Map.of("mira", Role.ADMIN)));
        assertThat(settings.session()).isEqualTo(Duration.ofDays(1));
        assertThat(settings.limits().perSecond()).isEqualTo(5);
        assertThat(settings.limits().burst()).isEqualTo(100);
        assertThat(settings.limits().bodyBytes()).isEqualTo(100_000_000);
        assertThat(settings.limits().formBytes()).isEqualTo(Limits.DEFAULTS.formBytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --sign-in-header X-Forwarded-User                          | believed from nowhere
            --sign-in-role write                                       | without --sign-in-header
            --trusted-proxy proxy.example.org                          | is no address
            --trusted-proxy ::1 --sign-in-header Cookie                | cannot say who signs in
            --trusted-proxy ::1 --sign-in-header X --sign-in-role boss | wanted read, write or admin
            --upload-mb 0                                              | --upload-mb 0
            --name https://desk.example.org/                           | no name of a server
            """)
    void whatCannotBeIsRefused(String words, String why) {
        assertThatThrownBy(() -> settings(words.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static WebSettings settings(String... words) {
        AccessOptions options = new AccessOptions();
        new CommandLine(new Bare()).addMixin("access", options).parseArgs(words);
        return options.in(WebSettings.DEFAULTS);
    }

    @CommandLine.Command(name = "bare")
    private static final class Bare {}
}
