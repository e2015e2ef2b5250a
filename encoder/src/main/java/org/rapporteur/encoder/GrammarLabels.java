package org.rapporteur.encoder;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/** The labels and measures of a model's grammar outputs, which must be those that are read. */
final class GrammarLabels {

    /** What the labels of kinds call a word that stands for no mention. */
    private static final String NO_MENTION = "O";

    private static final List<String> OUTPUTS = List.of("parts", "relations", "kinds");

    private GrammarLabels() {}

    /** @throws IllegalArgumentException if they are others */
    static void check(Properties properties) {
        for (String output : OUTPUTS) {
            check(output, list(properties.getProperty("labels." + output, "")), wanted(output));
        }
        check(properties, "antecedent.width", String.valueOf(Antecedents.WIDTH));
        check(properties, "antecedent.distances", Antecedents.distances());
    }

    private static List<String> wanted(String output) {
        return switch (output) {
            case "parts" ->
                Stream.of(PartOfSpeech.values()).map(PartOfSpeech::name).toList();
            case "relations" ->
                Stream.of(Relation.values()).map(Relation::label).toList();
            case "kinds" ->
                Stream.of(MentionKind.values())
                        .map(kind -> kind == MentionKind.NONE ? NO_MENTION : kind.name())
                        .toList();
            default -> throw new IllegalArgumentException("no labels are wanted of " + output);
        };
    }

    private static void check(String output, List<String> found, List<String> wanted) {
        if (found.size() != wanted.size()) {
            throw new IllegalArgumentException(
                    "%d labels of %s; wanted %d".formatted(found.size(), output, wanted.size()));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.get(i).equals(wanted.get(i))) {
                throw new IllegalArgumentException(
                        "label %d of %s is %s; wanted %s".formatted(i, output, found.get(i), wanted.get(i)));
            }
        }
    }

    private static void check(Properties properties, String key, String wanted) {
        String found = properties.getProperty(key, "");
        if (!found.equals(wanted)) {
            throw new IllegalArgumentException("%s is '%s'; wanted '%s'".formatted(key, found, wanted));
        }
    }

    /** Parts a line of labels. */
    static List<String> list(String labels) {
        return Stream.of(labels.split(","))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
