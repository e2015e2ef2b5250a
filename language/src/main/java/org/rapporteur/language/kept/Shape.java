package org.rapporteur.language.kept;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.Reading;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/**
 * What a reading is made of: its records with their components, its sets with their constants, in their order. Constants
 * are kept as numbers; when one is put before another, readings that were kept before must not be taken for others.
 */
final class Shape {

    /** So many bytes of the hash tell one shape from another. */
    private static final int BYTES = 8;

    private final Map<String, String> types = new TreeMap<>();

    private Shape() {}

    /** A hash of the shape that readings have in this program. */
    static byte[] ofReadings() {
        return Arrays.copyOf(digest(described()), BYTES);
    }

    /** One line a type, in the order of their names. */
    static String described() {
        Shape shape = new Shape();
        shape.add(Reading.class);
        shape.add(PartOfSpeech.class);
        shape.add(Relation.class);
        shape.add(KeptProblem.class);
        StringBuilder lines = new StringBuilder();
        shape.types.forEach(
                (name, parts) -> lines.append(name).append(' ').append(parts).append('\n'));
        return lines.toString();
    }

    private static byte[] digest(String described) {
        byte[] bytes = described.getBytes(StandardCharsets.UTF_8);
        return Digest.of(bytes, bytes.length);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> known && !types.containsKey(known.getName())) {
            if (known.isEnum()) {
                types.put(known.getName(), Arrays.toString(names(known)));
            } else if (known.isRecord()) {
                RecordComponent[] components = known.getRecordComponents();
                types.put(known.getName(), Arrays.toString(signatures(components)));
                Arrays.stream(components).map(RecordComponent::getGenericType).forEach(this::add);
            }
        }
    }

    private static String[] signatures(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                .toArray(String[]::new);
    }

    private static String[] names(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toArray(String[]::new);
    }
}
