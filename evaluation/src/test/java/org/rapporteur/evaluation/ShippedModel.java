package org.rapporteur.evaluation;

import static org.assertj.core.api.Assumptions.assumeThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.language.ArticleReader;

/** Opens the model that the program ships before the tests of a class, and closes it behind them. */
final class ShippedModel implements BeforeAllCallback, AfterAllCallback {

    private @Nullable OnnxEncoder encoder;
    private @Nullable ArticleReader reader;

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeThat(OnnxEncoder.class.getResource("attribution.onnx"))
                .as("the model in the resources")
                .isNotNull();
        encoder = OnnxEncoder.load();
        reader = new ArticleReader(encoder);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (encoder != null) {
            encoder.close();
        }
    }

    /** Reads articles while the tests of its class run. */
    ArticleReader reader() {
        if (reader == null) {
            throw new IllegalStateException("no model is open outside the tests of a class");
        }
        return reader;
    }
}
