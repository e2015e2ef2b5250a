package org.rapporteur.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.language.encoder.SentenceEncoder;

/**
 * all-MiniLM-L6-v2, run by ONNX Runtime in this process: a sentence's meaning is the mean of what the model says of
 * its pieces. Each sentence is a run of its own, without padding and without a batch, so that no meaning depends on
 * what is encoded beside it. The model's whole numbers come out a little otherwise on processors of another kind.
 *
 * @see <a href="https://aclanthology.org/D19-1410/">Reimers and Gurevych, 2019</a>
 * @see <a href="https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2">The model's card</a>
 */
public final class OnnxSentenceEncoder implements SentenceEncoder, AutoCloseable {

    private static final String OUTPUT = "last_hidden_state";

    private final Later<Loaded> loaded;
    private final String name;
    private final String fingerprint;
    private final int piecesMax;

    private OnnxSentenceEncoder(SentenceModelFiles files) {
        name = files.name();
        fingerprint = files.fingerprint();
        piecesMax = files.piecesMax();
        loaded = new Later<>(() -> Loaded.of(files));
    }

    /** What it works with. */
    private record Loaded(WordPiece wordPiece, OrtEnvironment environment, OrtSession session) {

        static Loaded of(SentenceModelFiles files) {
            OrtSession session = OnnxSessions.open(files.model());
            return new Loaded(files.wordPiece(), OnnxSessions.environment(), session);
        }

        OnnxTensor tensor(long[] values) throws OrtException {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
        }
    }

    /**
     * Begins to load the model that ships with Rapporteur; the first sentence waits until it is there.
     *
     * @throws UnreadableModelException if it is not described in this room; what else is wrong with it, the first
     *     sentence says
     */
    public static OnnxSentenceEncoder load() {
        OnnxSentenceEncoder encoder = later();
        // What is wrong with it is told again to whoever asks for the first sentence.
        CompletableFuture.runAsync(encoder::awaitLoaded).exceptionally(told -> null);
        return encoder;
    }

    /**
     * As {@link #load()}, and does not begin before somebody awaits it or asks for a sentence.
     *
     * @throws UnreadableModelException if it is not described in this room
     */
    public static OnnxSentenceEncoder later() {
        return new OnnxSentenceEncoder(SentenceModelFiles.shipped());
    }

    /**
     * Loads the model, unless it is there.
     *
     * @throws UnreadableModelException if it is absent, damaged or cannot be run on this machine
     */
    public void awaitLoaded() {
        loaded.get();
    }

    @Override
    public Meaning encode(String sentence) {
        Loaded model = loaded.get();
        long[] pieces = pieces(model.wordPiece(), sentence);
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = model.tensor(pieces);
                OnnxTensor mask = model.tensor(ones);
                OnnxTensor types = model.tensor(new long[pieces.length]);
                OrtSession.Result result = model.session()
                        .run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            OnnxTensor output = (OnnxTensor) result.get(OUTPUT)
                    .orElseThrow(() -> new IllegalStateException("the model of sentences has no output " + OUTPUT));
            return Meaning.of(sum(output.getFloatBuffer(), pieces.length));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the model of sentences failed on one of %d pieces".formatted(pieces.length), e);
        }
    }

    /** The same model, watched at its work; it is closed with this one. */
    public SentenceEncoder watchedBy(StageWatch watch) {
        return new SentenceEncoder() {
            @Override
            public Meaning encode(String sentence) {
                return watch.during(EncodingStage.SENTENCES, () -> OnnxSentenceEncoder.this.encode(sentence));
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public String fingerprint() {
                return fingerprint;
            }
        };
    }

    /** The pieces that the model reads; what is beyond its measure is left out. */
    private long[] pieces(WordPiece wordPiece, String sentence) {
        long[] pieces = new long[piecesMax];
        int count = 0;
        pieces[count++] = wordPiece.first();
        List<Word> words = Words.of(sentence);
        for (Word word : words) {
            for (int piece : wordPiece.pieces(WordPiece.fold(word.text()))) {
                if (count < piecesMax - 1) {
                    pieces[count++] = piece;
                }
            }
        }
        pieces[count++] = wordPiece.last();
        return Arrays.copyOf(pieces, count);
    }

    /** The sum points where the mean does. */
    private static float[] sum(FloatBuffer rows, int count) {
        float[] sum = new float[rows.remaining() / count];
        for (int row = 0; row < count; row++) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += rows.get(row * sum.length + at);
            }
        }
        return sum;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        loaded.close(OnnxSentenceEncoder::close);
    }

    private static void close(Loaded model) {
        try {
            model.session().close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model of sentences could not be closed", e);
        }
    }
}
