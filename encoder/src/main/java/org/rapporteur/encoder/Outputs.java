package org.rapporteur.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.TensorInfo;
import java.util.Map;
import org.rapporteur.language.encoder.AttributionTag;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.NameTag;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.encoder.RoleTag;

/** The outputs that a model must have, and how long a word's row is in each. */
final class Outputs {

    /** The row is as long as the window has words. */
    private static final int WINDOW = -1;

    private static final Map<String, Integer> OF_ATTRIBUTION = Map.of(
            "attribution", AttributionTag.values().length,
            "names", NameTag.values().length,
            "roles", RoleTag.values().length,
            "links", WINDOW);
    private static final Map<String, Integer> OF_GRAMMAR = Map.of(
            "parts", PartOfSpeech.values().length,
            "heads", WINDOW,
            "relations", Relation.values().length,
            "kinds", MentionKind.values().length,
            "queries", Antecedents.WIDTH,
            "keys", Antecedents.WIDTH,
            "near", Antecedents.NEAR);

    private Outputs() {}

    /** @throws UnreadableModelException if one is absent or of another width */
    static void check(Map<String, NodeInfo> outputs, boolean withGrammar) {
        OF_ATTRIBUTION.forEach((output, width) -> check(outputs, output, width));
        if (withGrammar) {
            OF_GRAMMAR.forEach((output, width) -> check(outputs, output, width));
        }
    }

    private static void check(Map<String, NodeInfo> outputs, String output, int width) {
        NodeInfo node = outputs.get(output);
        if (node == null) {
            throw new UnreadableModelException(
                    "the model has no output %s; it has %s".formatted(output, outputs.keySet()));
        }
        if (node.getInfo() instanceof TensorInfo tensor) {
            long[] shape = tensor.getShape();
            long last = shape.length == 0 ? 0 : shape[shape.length - 1];
            if (last != width) {
                throw new UnreadableModelException(
                        "the model's output %s is %d wide; wanted %d".formatted(output, last, width));
            }
        }
    }
}
