package org.rapporteur.encoder;

import java.util.function.Supplier;

/** Is told of each stage of an encoding, to see how long it takes. Called by the thread that encodes. */
public interface StageWatch {

    /** Does the work, once, and gives what comes of it. */
    <T> T during(EncodingStage stage, Supplier<T> work);
}
