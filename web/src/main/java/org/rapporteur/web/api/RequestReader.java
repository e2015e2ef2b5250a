package org.rapporteur.web.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what was sent into records, by walking the same components that their schemas are made of. Keys that are not
 * known are refused, since a slip in one would be lost; what may be left out may also be null.
 */
final class RequestReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestReader() {}

    /**
     * What was sent, as a tree.
     *
     * @throws UnreadableBodyException if it is no JSON
     */
    static JsonNode tree(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) {
                throw new UnreadableBodyException("", "found nothing; wanted JSON");
            }
            return tree;
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " at line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new UnreadableBodyException("", "no JSON" + place);
        }
    }

    /** The same on one line, as it is hashed. */
    static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /**
     * A record of a tree.
     *
     * @throws UnreadableBodyException if it is none
     */
    static <T extends Record> T read(JsonNode node, Class<T> type) {
        return type.cast(record(node, type, ""));
    }

    private static Object record(JsonNode node, Class<?> type, String pointer) {
        if (!node.isObject()) {
            throw wrong(pointer, node, "an object");
        }
        RecordComponent[] components = type.getRecordComponents();
        List<String> keys =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw new UnreadableBodyException(
                        pointer + "/" + escaped(key), "no such key; wanted " + String.join(", ", keys));
            }
        }
        Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            String key = components[at].getName();
            values[at] = value(node.get(key), components[at].getGenericType(), pointer + "/" + key);
        }
        return made(type, components, values, pointer);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values, String pointer) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new UnreadableBodyException(pointer, String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException("a record that cannot be made: " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be made: " + type, e);
        }
    }

    private static Object value(@Nullable JsonNode node, Type type, String pointer) {
        if (node == null || node.isNull()) {
            return missing(type, pointer);
        }
        if (type instanceof ParameterizedType parameterized) {
            Type inner = parameterized.getActualTypeArguments()[0];
            return parameterized.getRawType() == Optional.class
                    ? Optional.of(value(node, inner, pointer))
                    : list(node, inner, pointer);
        }
        return plain(node, (Class<?>) type, pointer);
    }

    private static Object missing(Type type, String pointer) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == Optional.class ? Optional.empty() : List.of();
        }
        throw new UnreadableBodyException(pointer, "found nothing; wanted a value");
    }

    private static List<Object> list(JsonNode node, Type inner, String pointer) {
        if (!node.isArray()) {
            throw wrong(pointer, node, "an array");
        }
        List<Object> list = new ArrayList<>();
        for (JsonNode item : node) {
            list.add(value(item, inner, pointer + "/" + list.size()));
        }
        return List.copyOf(list);
    }

    private static Object plain(JsonNode node, Class<?> type, String pointer) {
        if (type.isRecord()) {
            return record(node, type, pointer);
        }
        if (type.isEnum()) {
            return constant(node, type, pointer);
        }
        if (type == String.class) {
            if (!node.isString()) {
                throw wrong(pointer, node, "a string");
            }
            return node.stringValue();
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong(pointer, node, "a whole number");
        }
        if (type == long.class || type == Long.class) {
            return node.longValue();
        }
        if (!node.canConvertToInt()) {
            throw wrong(pointer, node, "a smaller number");
        }
        return node.intValue();
    }

    private static Object constant(JsonNode node, Class<?> type, String pointer) {
        Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant ->
                        node.isString() && ParameterType.word(constant).equals(node.stringValue()))
                .findFirst()
                .orElseThrow(() -> new UnreadableBodyException(
                        pointer,
                        "wanted one of "
                                + Arrays.stream(constants)
                                        .map(ParameterType::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static UnreadableBodyException wrong(String pointer, JsonNode node, String wanted) {
        return new UnreadableBodyException(
                pointer, "found %s; wanted %s".formatted(ParameterType.word(node.getNodeType()), wanted));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
