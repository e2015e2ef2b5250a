package org.rapporteur.web.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a browser that signed in is known. Behind https the browser itself holds it to https and to this host alone. */
final class SessionCookie {
    private static final String NAME = "rapporteur-session";
    private static final String SECURE_NAME = "__Host-" + NAME;

    private SessionCookie() {}

    private static String name(boolean secure) {
        return secure ? SECURE_NAME : NAME;
    }

    /** Lax: a link that somebody sends leads into the desk; a form from elsewhere brings no cookie. */
    static String set(Client client, Secret secret, long seconds) {
        return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(name(client.secure()), secret.reveal(), seconds, client.secure() ? "; Secure" : "");
    }

    static String clear(Client client) {
        return "%s=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax%s"
                .formatted(name(client.secure()), client.secure() ? "; Secure" : "");
    }

    /** The first of the name; empty if there is none, or it has not the form. */
    static Optional<Secret> find(Client client, String header) {
        String begin = name(client.secure()) + "=";
        return pairs(header)
                .filter(pair -> pair.startsWith(begin))
                .findFirst()
                .flatMap(pair -> Secret.find(pair.substring(begin.length())));
    }

    /** The other cookies, for handlers to read. */
    static String without(String header) {
        List<String> ours = List.of(NAME + "=", SECURE_NAME + "=");
        return pairs(header)
                .filter(pair -> ours.stream().noneMatch(pair::startsWith))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> pairs(String header) {
        return Stream.of(header.split(";")).map(String::strip).filter(pair -> !pair.isEmpty());
    }
}
