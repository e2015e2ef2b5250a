package org.rapporteur.web.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.rapporteur.core.archive.Key;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/** Says of each request who asks, and refuses it where that one may not, or too often. Safe for use by many threads. */
public final class Gate {
    private static final String BEARER = "bearer ";

    /** Ten keys that are none, then one each half minute. */
    private static final double FAILURES_PER_SECOND = 1.0 / 30;

    private static final int FAILURES_MAX = 10;
    private static final int PARAMETERS_MAX = 200;

    private static final Caller NOBODY = new Caller("nobody", Role.NOBODY, Caller.By.NOTHING);

    private final Keys keys;
    private final Proxies proxies;
    private final Limits limits;
    private final Optional<String> person;
    private final RateLimit requests;
    private final RateLimit failures;

    /**
     * For a server.
     *
     * @param person who is whoever shows nothing, as long as there is no key and no proxy; empty if others can reach the
     *     server
     * @param nanos a clock, from any moment
     */
    public Gate(Keys keys, Proxies proxies, Limits limits, Optional<String> person, LongSupplier nanos) {
        this.keys = keys;
        this.proxies = proxies;
        this.limits = limits;
        this.person = person;
        requests = new RateLimit(limits.perSecond(), limits.burst(), nanos);
        failures = new RateLimit(FAILURES_PER_SECOND, FAILURES_MAX, nanos);
    }

    /**
     * Lets a request through.
     *
     * @param head the request without its body
     * @return who asks
     * @throws RefusedException if it is not let through
     */
    public Caller admit(Route route, Request head, Client client) {
        mustBeShort(head);
        if (route.role() == Role.NOBODY) {
            knock(client);
            return NOBODY;
        }
        Caller caller = caller(head, client);
        if (caller.by() != Caller.By.MACHINE) {
            count(caller.role() == Role.NOBODY ? client.counted() : "name " + caller.name());
        }
        if (!caller.role().covers(route.role())) {
            throw refusal(caller, route);
        }
        return caller;
    }

    /**
     * Counts a request of whoever it is; those who sit at this machine are not counted.
     *
     * @throws RefusedException if it is one too many
     */
    public void knock(Client client) {
        if (person.isEmpty() || client.forwarded() || !client.address().isLoopbackAddress()) {
            count(client.counted());
        }
    }

    private void count(String whose) {
        long seconds = requests.take(whose);
        if (seconds > 0) {
            throw RefusedException.until(
                    RefusedException.TOO_MANY, seconds, "Too many requests. Wait for %d s.".formatted(seconds));
        }
    }

    private void mustBeShort(Request head) {
        int characters = head.query().values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        int parameters = head.query().values().stream().mapToInt(List::size).sum();
        if (characters > limits.queryCharacters() || parameters > PARAMETERS_MAX) {
            throw new RefusedException(
                    RefusedException.TOO_LONG,
                    "The query is too long: at most %,d characters and %d parameters."
                            .formatted(limits.queryCharacters(), PARAMETERS_MAX));
        }
    }

    private static RefusedException refusal(Caller caller, Route route) {
        return caller.role() == Role.NOBODY
                ? new RefusedException(
                        RefusedException.SIGN_IN,
                        "This needs a key.",
                        Map.of("WWW-Authenticate", "Bearer realm=\"rapporteur\""))
                : new RefusedException(
                        RefusedException.MAY_NOT,
                        "%s has the role %s; this needs %s.".formatted(caller.name(), caller.role(), route.role()));
    }

    private Caller caller(Request head, Client client) {
        Optional<String> shown = head.header("authorization");
        if (shown.isPresent()) {
            return ofKey(bearer(shown.get(), client), Caller.By.KEY);
        }
        if (client.user().isPresent() && proxies.signIn().isPresent()) {
            String name = client.user().get();
            return new Caller(name, proxies.signIn().get().roleOf(name), Caller.By.PROXY);
        }
        Optional<Key> session = head.header("cookie")
                .flatMap(cookie -> SessionCookie.find(client, cookie))
                .flatMap(keys::findBySession);
        return session.isPresent() ? ofKey(session.get(), Caller.By.SESSION) : withoutKey(client);
    }

    /** Whoever a proxy passes on does not sit here, though the proxy may. */
    private Caller withoutKey(Client client) {
        if (person.isEmpty() || !proxies.trusted().isEmpty() || !keys.isEmpty()) {
            return NOBODY;
        }
        if (client.forwarded() || !client.address().isLoopbackAddress()) {
            throw new RefusedException(
                    RefusedException.MAY_NOT,
                    "This came through a proxy, and the server was not told of one. As long as it has no key it serves"
                            + " only whoever sits at its machine.");
        }
        return new Caller(person.get(), Role.ADMIN, Caller.By.MACHINE);
    }

    private Key bearer(String authorization, Client client) {
        boolean isBearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return tried(client, isBearer ? authorization.substring(BEARER.length()).strip() : "")
                .flatMap(keys::find)
                .orElseThrow(() -> failed(client));
    }

    /** Begins a session for whoever shows a key; gives the cookie. Empty if the key is none. */
    public Optional<String> signIn(String shown, Client client) {
        Optional<Secret> session = tried(client, shown).flatMap(keys::signIn);
        if (session.isEmpty()) {
            failed(client);
        }
        return session.map(
                secret -> SessionCookie.set(client, secret, keys.session().toSeconds()));
    }

    /** Ends the session that a request belongs to; gives the cookie that clears it. */
    public String signOut(Request head, Client client) {
        head.header("cookie")
                .flatMap(cookie -> SessionCookie.find(client, cookie))
                .ifPresent(keys::signOut);
        return SessionCookie.clear(client);
    }

    private Optional<Secret> tried(Client client, String shown) {
        long seconds = failures.look(client.counted());
        if (seconds > 0) {
            throw RefusedException.until(
                    RefusedException.TOO_MANY,
                    seconds,
                    "Too many keys from your address that are none. Wait for %d s.".formatted(seconds));
        }
        return Secret.find(shown);
    }

    private RefusedException failed(Client client) {
        failures.take(client.counted());
        return new RefusedException(
                RefusedException.SIGN_IN,
                "This key is not known.",
                Map.of("WWW-Authenticate", "Bearer realm=\"rapporteur\", error=\"invalid_token\""));
    }

    private static Caller ofKey(Key key, Caller.By by) {
        return new Caller(key.name(), Role.valueOf(key.role().name()), by);
    }

    /** A request without what opens doors, so that no handler can show it, keep it or log it. */
    public static Request withoutSecrets(Request head) {
        Map<String, String> headers = new LinkedHashMap<>(head.headers());
        headers.remove("authorization");
        headers.computeIfPresent("cookie", (name, cookies) -> SessionCookie.without(cookies));
        return head.withHeaders(headers);
    }
}
