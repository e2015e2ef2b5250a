package org.rapporteur.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.rapporteur.web.access.Limits;
import org.rapporteur.web.access.Proxies;

/**
 * Where the server listens, and whom it believes.
 *
 * @param port 0 for any that is free
 * @param person who sits at this machine: under this name the decisions are kept that come from here without a key
 * @param names under which the server is called besides {@code localhost}, such as {@code desk.example.org}
 * @param proxies servers that stand before this one
 * @param session how long a browser that signed in is known
 */
public record WebSettings(
        String host, int port, String person, List<String> names, Proxies proxies, Duration session, Limits limits) {
    private static final int PORT_MAX = 65_535;

    /** How long a browser is known if nobody says otherwise. */
    public static final Duration SESSION = Duration.ofDays(7);

    /** On this machine alone. */
    public static final WebSettings DEFAULTS = new WebSettings("127.0.0.1", 7490, "desk");

    /** @throws IllegalArgumentException if host, port, person or a name is none, or a session has no length */
    public WebSettings {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (host.isBlank() || person.isBlank()) {
            throw new IllegalArgumentException("host '%s' and person '%s'; wanted both".formatted(host, person));
        }
        if (port < 0 || port > PORT_MAX) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        names.stream().filter(name -> !name.matches("[a-z0-9.-]{1,253}")).forEach(name -> {
            throw new IllegalArgumentException(
                    "'%s' is no name of a server; wanted such as desk.example.org, without port".formatted(name));
        });
        if (session.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("sessions of %s; wanted a minute or more".formatted(session));
        }
    }

    /** With nothing before the server, and the usual limits. */
    public WebSettings(String host, int port, String person) {
        this(host, port, person, List.of(), Proxies.NONE, SESSION, Limits.DEFAULTS);
    }

    /** Called by more names. */
    public WebSettings withNames(List<String> more) {
        return new WebSettings(host, port, person, more, proxies, session, limits);
    }

    /** Behind these. */
    public WebSettings withProxies(Proxies before) {
        return new WebSettings(host, port, person, names, before, session, limits);
    }

    /** Knowing browsers for so long. */
    public WebSettings withSession(Duration length) {
        return new WebSettings(host, port, person, names, proxies, length, limits);
    }

    /** Within these limits. */
    public WebSettings withLimits(Limits other) {
        return new WebSettings(host, port, person, names, proxies, session, other);
    }

    /** Whether nobody on another machine can reach it. */
    public boolean isForThisMachine() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
