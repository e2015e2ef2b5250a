package org.rapporteur.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    /** For whoever came by https: not to come otherwise for a year. */
    static final Map<String, String> HEADERS_BEHIND_HTTPS = Map.of("Strict-Transport-Security", "max-age=31536000");

    private static final List<String> CHANGE_NOTHING = List.of("GET", "HEAD", "OPTIONS");

    private Safety() {}

    /**
     * Why a request is refused.
     *
     * @param called by what name, and port, the client called
     * @param names under which the server may be called; another one is a foreign page's trick to be taken for this one
     */
    static Optional<String> refusal(String method, Request request, String called, Set<String> names) {
        String name = withoutPort(called);
        if (!names.contains(name)) {
            return Optional.of("this server does not go by the name in the request; --name gives it one");
        }
        if (CHANGE_NOTHING.contains(method.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean foreign = request.header("sec-fetch-site")
                        .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                        .isPresent()
                || request.header("origin")
                        .filter(origin -> !isOurs(origin, called))
                        .isPresent();
        return foreign ? Optional.of("a page from elsewhere may change nothing here") : Optional.empty();
    }

    private static boolean isOurs(String origin, String host) {
        return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
    }

    /** As a browser writes it in {@code Host}: an address of IPv6 stands in brackets. */
    static String inHost(String address) {
        String lower = address.toLowerCase(Locale.ROOT).replaceFirst("%.*", "");
        return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
