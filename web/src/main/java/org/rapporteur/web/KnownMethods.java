package org.rapporteur.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.web.route.Route;

/** By which methods an address can be asked: to tell whoever used another one. */
final class KnownMethods {
    private static final Pattern PART = Pattern.compile("(\\{[a-z]+})|(<[a-z]+>)|([^{<]+)");

    private record Known(Pattern path, String method) {}

    private final List<Known> all = new ArrayList<>();

    KnownMethods(List<Route> routes) {
        routes.forEach(route -> all.add(new Known(pattern(route.path()), route.method())));
    }

    private static Pattern pattern(String path) {
        StringBuilder pattern = new StringBuilder();
        PART.matcher(path).results().forEach(part -> {
            if (part.group(1) != null) {
                pattern.append("[^/]+");
            } else {
                pattern.append(part.group(2) != null ? ".+" : Pattern.quote(part.group(3)));
            }
        });
        return Pattern.compile(pattern + "/?");
    }

    /** As the header {@code Allow} has them; empty if there is nothing at the address. */
    Optional<String> at(String path) {
        Set<String> methods = new LinkedHashSet<>();
        for (Known known : all) {
            if (known.path().matcher(path).matches()) {
                methods.add(known.method());
                if (known.method().equals("GET")) {
                    methods.add("HEAD");
                }
            }
        }
        return methods.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", methods));
    }
}
