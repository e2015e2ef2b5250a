/** The trained model: from characters to scores, by ONNX Runtime. */
@NullMarked
package org.rapporteur.encoder;

import org.jspecify.annotations.NullMarked;
