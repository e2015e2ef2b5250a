package org.rapporteur.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/** Opens models in ONNX Runtime, each on the caller's thread and no other. */
final class OnnxSessions {

    private OnnxSessions() {}

    /** @throws UnreadableModelException if it is no model, or the runtime does not work here */
    static OrtSession open(byte[] model) {
        try {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "rapporteur");
            // The launcher's ORT_DISABLE_TELEMETRY=1 stops all reports; this, from within Java, all but the first.
            environment.setTelemetry(false);
            return open(environment, model);
        } catch (OrtException e) {
            throw new UnreadableModelException("ONNX Runtime does not take the model: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new UnreadableModelException(
                    "ONNX Runtime does not start on this machine (%s); it unpacks its libraries to %s, which must be writable and not mounted noexec"
                            .formatted(e.getMessage(), System.getProperty("java.io.tmpdir")),
                    e);
        }
    }

    /** The one of this process. */
    static OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment();
    }

    private static OrtSession open(OrtEnvironment environment, byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return environment.createSession(model, options);
        }
    }
}
