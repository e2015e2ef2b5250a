package org.rapporteur.web.route;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Octets;

/**
 * What is asked.
 *
 * @param path as it was asked for, without what stands behind the question mark
 * @param parts the parts of the path that the route names, decoded
 * @param query what stands behind the question mark, decoded
 * @param headers by name in lower case
 * @param fields what a form was filled in with; none if the body is no form
 * @param uploads files that a form brought, in its order
 * @param caller who asks
 */
public record Request(
        String path,
        Map<String, String> parts,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Octets body,
        Map<String, List<String>> fields,
        List<Upload> uploads,
        Caller caller) {

    public Request {
        parts = Map.copyOf(parts);
        query = fixed(query);
        fields = fixed(fields);
        uploads = List.copyOf(uploads);
        headers = headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (first, again) -> first));
    }

    private static Map<String, List<String>> fixed(Map<String, List<String>> many) {
        return many.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** The same with other headers. */
    public Request withHeaders(Map<String, String> other) {
        return new Request(path, parts, query, other, body, fields, uploads, caller);
    }

    /** The same by somebody else. */
    public Request by(Caller other) {
        return new Request(path, parts, query, headers, body, fields, uploads, other);
    }

    /** The same with a body. */
    public Request withBody(Octets bytes, Map<String, List<String>> form, List<Upload> files) {
        return new Request(path, parts, query, headers, bytes, form, files, caller);
    }

    /**
     * A part of the path.
     *
     * @throws IllegalArgumentException if the route has no such part
     */
    public String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part {%s} in the path of this route".formatted(name));
        }
        return part;
    }

    /** What stands behind the question mark under a name, the first of several; empty if it is blank. */
    public Optional<String> find(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** What a field of the form was filled in with, the first of several; empty if it is blank. */
    public Optional<String> findField(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The same with another field, in place of what it was filled in with. */
    public Request withField(String name, String value) {
        Map<String, List<String>> more = new HashMap<>(fields);
        more.put(name, List.of(value));
        return new Request(path, parts, query, headers, body, more, uploads, caller);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Neither headers nor fields: secrets stand in them. */
    @Override
    public String toString() {
        return "request for " + path;
    }
}
