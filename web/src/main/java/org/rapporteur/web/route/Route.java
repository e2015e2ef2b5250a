package org.rapporteur.web.route;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that can be asked for, and what answers it. The server is made of these, and so is every description of it.
 *
 * @param method in capitals, such as {@code GET}
 * @param path with its parts in braces, such as {@code /stories/{story}}; a part in angle brackets may have slashes in it
 * @param summary for a person, one line
 * @param parameters all of them, in the path and behind it
 * @param response what comes back when all is well
 * @param role that a caller needs
 */
public record Route(
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        Response response,
        Role role,
        Handler handler) {

    private static final Pattern PART = Pattern.compile("[{<]([a-z]+)[}>]");

    /**
     * What comes back.
     *
     * @param mediaType such as {@code text/html}
     * @param summary for a person
     */
    public record Response(String mediaType, String summary) {
        /** A page for a browser. */
        public static final Response PAGE = new Response("text/html", "The page");
    }

    /** @throws IllegalArgumentException if the path is none, or its parts are not those among the parameters */
    public Route {
        parameters = List.copyOf(parameters);
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("not a path: '%s'".formatted(path));
        }
        Set<String> parts = new TreeSet<>();
        Matcher part = PART.matcher(path);
        while (part.find()) {
            parts.add(part.group(1));
        }
        Set<String> described = parameters.stream()
                .filter(parameter -> parameter.place() == Parameter.Place.PATH)
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!parts.equals(described)) {
            throw new IllegalArgumentException("path %s with the parts %s".formatted(path, described));
        }
    }

    /** A page. */
    public static Route page(String path, String summary, List<Parameter> parameters, Handler handler) {
        return new Route("GET", path, summary, parameters, Response.PAGE, Role.READ, handler);
    }
}
