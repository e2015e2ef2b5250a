package org.rapporteur.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.web.route.Request;

/** What every answer says to the browser besides, and which requests are refused whatever they ask. */
final class Safety {

    /** Nothing from elsewhere, and no script or style within a page: article text can do nothing even if it got through. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "font-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final List<String> CHANGE_NOTHING = List.of("GET", "HEAD", "OPTIONS");

    private Safety() {}

    /**
     * Why a request is refused.
     *
     * @param hosts names under which the server may be called; another name is a foreign page's trick to be taken for
     *     this one
     */
    static Optional<String> refusal(String method, Request request, List<String> hosts) {
        String host = request.header("host").map(Safety::withoutPort).orElse("");
        if (!hosts.contains(host)) {
            return Optional.of("this server does not go by the name in the request");
        }
        if (CHANGE_NOTHING.contains(method.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean foreign = request.header("sec-fetch-site")
                        .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                        .isPresent()
                || request.header("origin")
                        .filter(origin -> !isOurs(origin, request.header("host").orElse("")))
                        .isPresent();
        return foreign ? Optional.of("a page from elsewhere may change nothing here") : Optional.empty();
    }

    private static boolean isOurs(String origin, String host) {
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
