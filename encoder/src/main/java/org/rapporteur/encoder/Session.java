package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The model, loaded. One window is one run, without padding and without a batch, so that no result
 * depends on what runs beside it. Safe for use by many threads.
 */
final class Session implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** @throws UnreadableModelException if it is no model of ours, or the runtime does not work here */
    Session(byte[] model) {
        session = OnnxSessions.open(model);
        environment = OnnxSessions.environment();
        try {
            Outputs.check(session.getOutputInfo());
        } catch (OrtException e) {
            throw new UnreadableModelException("ONNX Runtime does not take the model: " + e.getMessage(), e);
        }
    }

    ModelOutput run(ModelInput input) {
        try (OnnxTensor pieces = tensor(input.pieces, 1, input.pieces.length);
                OnnxTensor shapes = tensor(input.shapes, 1, input.shapes.length);
                OnnxTensor layouts = tensor(input.layouts, 1, input.layouts.length);
                OnnxTensor first = tensor(input.first, input.first.length);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "shape", shapes, "layout", layouts, "first", first))) {
            return new ModelOutput(
                    floats(result, "attribution"),
                    floats(result, "names"),
                    floats(result, "roles"),
                    floats(result, "links"),
                    grammar(result));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the model failed on a window of %d words".formatted(input.first.length), e);
        }
    }

    private static GrammarOutput grammar(OrtSession.Result result) {
        return new GrammarOutput(
                floats(result, "parts"),
                floats(result, "heads"),
                floats(result, "relations"),
                floats(result, "kinds"),
                floats(result, "queries"),
                floats(result, "keys"),
                floats(result, "near"));
    }

    private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static FloatBuffer floats(OrtSession.Result result, String output) {
        return ((OnnxTensor) result.get(output)
                        .orElseThrow(() -> new IllegalStateException("the model has no output " + output)))
                .getFloatBuffer();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model could not be closed", e);
        }
    }
}
