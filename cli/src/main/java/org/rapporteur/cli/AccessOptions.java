package org.rapporteur.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.access.Limits;
import org.rapporteur.web.access.Network;
import org.rapporteur.web.access.Proxies;
import org.rapporteur.web.route.Role;
import picocli.CommandLine.Option;

/** By what names a server is called, whom it believes, and how much anybody may ask of it. */
final class AccessOptions {
    private static final int BYTES_OF_A_MEGABYTE = 1_000_000;
    private static final int MEGABYTES_MAX = 1_000;

    /** A page and what it is made of come at once, and somebody opens several. */
    private static final int SECONDS_AT_ONCE = 20;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "By which other name browsers call it, such as desk.example.org; may be given again.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "From where a proxy before it speaks: 127.0.0.1, 10.1.0.0/16; may be given again.")
    private List<String> proxies = new ArrayList<>();

    @Option(
            names = "--sign-in-header",
            paramLabel = "HEADER",
            description = "In which that proxy says whom it has signed in, such as X-Forwarded-User.")
    private Optional<String> header = Optional.empty();

    @Option(
            names = "--sign-in-role",
            paramLabel = "[NAME=]ROLE",
            description = "What those may do: read, write or admin; read. With NAME= one of them; may be given again.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--session-days", paramLabel = "N", description = "How long a browser that signed in is known; 7.")
    private int sessionDays = (int) WebSettings.SESSION.toDays();

    @Option(
            names = "--requests-per-second",
            paramLabel = "N",
            description = "How many each key or address may make, on and on; 20. 0 is any number.")
    private int perSecond = Limits.DEFAULTS.perSecond();

    @Option(
            names = "--upload-mb",
            paramLabel = "N",
            description = "How many megabytes of articles may come in one request; 32.")
    private int uploadMegabytes = Limits.DEFAULTS.bodyBytes() / BYTES_OF_A_MEGABYTE;

    /**
     * The settings with what was said here.
     *
     * @throws IllegalArgumentException if that cannot be
     */
    WebSettings in(WebSettings settings) {
        if (sessionDays < 1 || perSecond < 0 || uploadMegabytes < 1 || uploadMegabytes > MEGABYTES_MAX) {
            throw new IllegalArgumentException(
                    "--session-days %d, --requests-per-second %d, --upload-mb %d; wanted from 1, from 0 and 1 to %d"
                            .formatted(sessionDays, perSecond, uploadMegabytes, MEGABYTES_MAX));
        }
        if (header.isEmpty() && !roles.isEmpty()) {
            throw new IllegalArgumentException("--sign-in-role without --sign-in-header; wanted both");
        }
        Limits limits = settings.limits()
                .withRate(perSecond, Math.multiplyExact(perSecond, SECONDS_AT_ONCE))
                .withBodyBytes(uploadMegabytes * BYTES_OF_A_MEGABYTE);
        return settings.withNames(names)
                .withProxies(new Proxies(proxies.stream().map(Network::parse).toList(), header.map(this::signIn)))
                .withSession(Duration.ofDays(sessionDays))
                .withLimits(limits);
    }

    private Proxies.SignIn signIn(String name) {
        Role ofAll = Role.READ;
        Map<String, Role> ofSome = new HashMap<>();
        for (String said : roles) {
            int equals = said.lastIndexOf('=');
            Role role = role(said.substring(equals + 1));
            if (equals < 0) {
                ofAll = role;
            } else {
                ofSome.put(said.substring(0, equals), role);
            }
        }
        return new Proxies.SignIn(name, ofAll, ofSome);
    }

    private static Role role(String word) {
        return Stream.of(Role.READ, Role.WRITE, Role.ADMIN)
                .filter(role -> role.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--sign-in-role '%s'; wanted read, write or admin, with or without NAME= before it"
                                .formatted(word)));
    }
}
