package org.rapporteur.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.web.route.Request;

/** Where somebody was, and goes on afterwards: a place of this server alone. */
final class Back {

    private Back() {}

    /** As the form or the address says; empty if they do not, or name another server. */
    static Optional<String> find(Request request) {
        return request.findField("back").or(() -> request.find("back")).filter(Back::isHere);
    }

    private static boolean isHere(String path) {
        return path.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?") && path.length() < 2_000;
    }

    /** An address that leads back to here. */
    static String with(String address, String back) {
        return address + (address.contains("?") ? "&" : "?") + "back="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
