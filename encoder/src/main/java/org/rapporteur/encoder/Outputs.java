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

    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("attribution", AttributionTag.values().length),
            Map.entry("names", NameTag.values().length),
            Map.entry("roles", RoleTag.values().length),
            Map.entry("links", WINDOW),
            Map.entry("parts", PartOfSpeech.values().length),
            Map.entry("heads", WINDOW),
            Map.entry("relations", Relation.values().length),
            Map.entry("kinds", MentionKind.values().length),
            Map.entry("queries", Antecedents.WIDTH),
            Map.entry("keys", Antecedents.WIDTH),
            Map.entry("near", Antecedents.NEAR));

    private Outputs() {}

    /** @throws UnreadableModelException if one is absent or of another width */
    static void check(Map<String, NodeInfo> outputs) {
        WIDTHS.forEach((output, width) -> check(outputs, output, width));
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
