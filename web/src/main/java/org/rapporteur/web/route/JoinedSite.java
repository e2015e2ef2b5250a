package org.rapporteur.web.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Several sites as one: trouble under a path is told by the site that lies there. */
public final class JoinedSite implements Site {
    private final Site front;
    private final Map<String, Site> under;

    /**
     * Joins them.
     *
     * @param front tells of all trouble that no other one does
     * @param under by the beginning of their paths, such as {@code /api/}; none is the beginning of another one
     */
    public JoinedSite(Site front, Map<String, Site> under) {
        this.front = front;
        this.under = new TreeMap<>(under);
    }

    @Override
    public List<Route> routes() {
        return sites().flatMap(site -> site.routes().stream()).toList();
    }

    @Override
    public Answer trouble(int status, String message, Request request) {
        return under.entrySet().stream()
                .filter(part -> (request.path() + "/").startsWith(part.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(front)
                .trouble(status, message, request);
    }

    @Override
    public Optional<String> unready() {
        return sites().flatMap(site -> site.unready().stream()).findFirst();
    }

    @Override
    public List<String> state() {
        return sites().flatMap(site -> site.state().stream()).toList();
    }

    @Override
    public void answered(String method, String route, int status, double millis) {
        sites().forEach(site -> site.answered(method, route, status, millis));
    }

    private Stream<Site> sites() {
        return Stream.concat(Stream.of(front), under.values().stream());
    }
}
