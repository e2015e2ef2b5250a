package org.rapporteur.web.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what a caller accepts. */
final class Accepted {
    private static final Pattern WEIGHT = Pattern.compile(";\\s*q\\s*=\\s*([0-9.]+)");

    private Accepted() {}

    /**
     * Whether an answer of this type may come: what names it most closely says so.
     *
     * @param accept the header as it was sent; empty for anything
     */
    static boolean allows(Optional<String> accept, String mediaType) {
        if (accept.isEmpty() || accept.get().isBlank()) {
            return true;
        }
        String bare = mediaType.replaceFirst(";.*", "");
        int closest = -1;
        boolean allowed = false;
        for (String range : accept.get().toLowerCase(Locale.ROOT).split(",")) {
            int closeness = closeness(range.replaceFirst(";.*", "").strip(), bare);
            if (closeness > closest) {
                closest = closeness;
                allowed = !isRefused(range);
            }
        }
        return allowed;
    }

    private static int closeness(String range, String mediaType) {
        if (range.equals(mediaType)) {
            return 2;
        }
        if (range.equals(mediaType.replaceFirst("/.*", "/*"))) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static boolean isRefused(String range) {
        Matcher weight = WEIGHT.matcher(range);
        return weight.find() && weight.group(1).matches("0(\\.0*)?");
    }
}
