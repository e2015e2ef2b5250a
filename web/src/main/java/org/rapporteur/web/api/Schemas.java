package org.rapporteur.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes JSON Schemas of records by walking their components: what a record cannot hold is not in its schema, and what it
 * can hold is. In answers every key is always there; in requests what is optional may be left out.
 */
final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.of(
            String.class, Map.of("type", "string"),
            int.class, whole("int32"),
            Integer.class, whole("int32"),
            long.class, whole("int64"),
            Long.class, whole("int64"),
            double.class, Map.of("type", "number"),
            Double.class, Map.of("type", "number"),
            boolean.class, Map.of("type", "boolean"),
            Instant.class, ordered("type", "string", "format", "date-time"),
            LocalDate.class, ordered("type", "string", "format", "date"));

    private final SortedMap<String, Object> definitions = new TreeMap<>();
    private final Map<String, Shape> shapes = new TreeMap<>();

    /** All that was made so far, by name. */
    SortedMap<String, Object> definitions() {
        return definitions;
    }

    private static Map<String, Object> whole(String format) {
        return ordered("type", "integer", "format", format);
    }

    /** Where the schema of an answer's body stands. */
    Map<String, Object> reference(Shape shape) {
        return reference(shape, false);
    }

    /** Where the schema of a request's body stands. */
    Map<String, Object> requestReference(Class<? extends Record> type) {
        return reference(Shape.of(type), true);
    }

    private Map<String, Object> reference(Shape shape, boolean request) {
        String name = shape.name();
        Shape known = shapes.putIfAbsent(name, shape);
        if (known != null && !known.equals(shape)) {
            throw new IllegalStateException("two schemas would be called %s: %s and %s".formatted(name, known, shape));
        }
        if (known == null) {
            definitions.put(name, Map.of());
            definitions.put(name, object(shape, request));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Shape shape, boolean request) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : shape.type().getRecordComponents()) {
            Map<String, Object> schema =
                    new LinkedHashMap<>(schema(bound(component.getGenericType(), shape), shape, request));
            Optional.ofNullable(component.getAnnotation(Says.class))
                    .ifPresent(says -> schema.put("description", says.value()));
            properties.put(component.getName(), schema);
            Class<?> type = component.getType();
            if (!request || (type != Optional.class && type != List.class)) {
                required.add(component.getName());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private Map<String, Object> schema(Type type, Shape within, boolean request) {
        if (type instanceof ParameterizedType parameterized) {
            return ofParameterized(parameterized, within, request);
        }
        Class<?> bare = (Class<?>) type;
        Map<String, Object> plain = PLAIN.get(bare);
        if (plain != null) {
            return plain;
        }
        if (bare.isEnum()) {
            return ParameterType.oneOf((Enum<?>[]) bare.getEnumConstants()).schema();
        }
        if (bare.isSealed()) {
            return Map.of(
                    "oneOf",
                    Arrays.stream(bare.getPermittedSubclasses())
                            .map(one -> schema(one, within, request))
                            .toList());
        }
        if (bare.isRecord()) {
            return reference(Shape.of(bare.asSubclass(Record.class)), request);
        }
        throw new IllegalStateException("no schema of " + type);
    }

    private Map<String, Object> ofParameterized(ParameterizedType type, Shape within, boolean request) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return orNull(schema(bound(arguments[0], within), within, request));
        }
        if (type.getRawType() == List.class) {
            return ordered("type", "array", "items", schema(bound(arguments[0], within), within, request));
        }
        if (type.getRawType() == SortedMap.class || type.getRawType() == Map.class) {
            return ordered("type", "object", "additionalProperties", schema(arguments[1], within, request));
        }
        throw new IllegalStateException("no schema of " + type);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private static Type bound(Type type, Shape within) {
        if (type instanceof TypeVariable) {
            return within.item()
                    .orElseThrow(
                            () -> new IllegalStateException("nothing stands for %s in %s".formatted(type, within)));
        }
        return type;
    }

    /** A map in the order given: key, value, key, value. */
    static Map<String, Object> ordered(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < entries.length; at += 2) {
            map.put((String) entries[at], entries[at + 1]);
        }
        return map;
    }
}
