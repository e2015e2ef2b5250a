package org.rapporteur.encoder;

import static org.assertj.core.api.Assumptions.assumeThat;

/** Lets tests of the model be skipped, visibly, in a checkout that has none. */
final class ShippedModel {

    private ShippedModel() {}

    static void assumePresent() {
        assumeThat(OnnxEncoder.class.getResource("attribution.onnx"))
                .as("the model in the resources")
                .isNotNull();
    }
}
