package org.rapporteur.encoder;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.Encoding;

/**
 * The trained model, run by ONNX Runtime in this process. Each text is read in windows of its own,
 * one after the other, on the caller's thread; callers that read many texts call from many threads.
 */
public final class OnnxEncoder implements Encoder, AutoCloseable {

    private static final StageWatch UNWATCHED = new StageWatch() {
        @Override
        public <T> T during(EncodingStage stage, Supplier<T> work) {
            return work.get();
        }
    };

    private final String name;
    private final String fingerprint;
    private final WordPiece wordPiece;
    private final ModelHeads heads;
    private final Windows.Limits limits;
    private final Session session;

    private OnnxEncoder(ModelFiles files) {
        name = files.name();
        fingerprint = files.fingerprint();
        wordPiece = files.wordPiece();
        heads = files.heads();
        limits = files.limits();
        session = open(files);
    }

    /** Hashes the model while it is opened: each takes a third of a second of a start. */
    private static Session open(ModelFiles files) {
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(files::digest);
        Session session;
        try {
            session = new Session(files.model());
        } catch (UnreadableModelException e) {
            files.check(digest.join());
            throw e;
        }
        try {
            files.check(digest.join());
        } catch (UnreadableModelException e) {
            session.close();
            throw e;
        }
        return session;
    }

    /**
     * Loads the model that ships with Rapporteur.
     *
     * @throws UnreadableModelException if it is damaged or cannot be run on this machine
     */
    public static OnnxEncoder load() {
        return new OnnxEncoder(ModelFiles.shipped());
    }

    /**
     * Loads another model, to try it out.
     *
     * @param folder holds {@code model.properties}, {@code vocabulary.txt}, {@code transitions.tsv} and the
     *     model itself
     * @throws UnreadableModelException if one of these is absent or they do not fit together
     */
    public static OnnxEncoder load(Path folder) {
        return new OnnxEncoder(ModelFiles.in(folder));
    }

    @Override
    public Encoding encode(SourceText text) {
        return encode(text, UNWATCHED);
    }

    /** The same model, watched at its work; it is closed with this one. */
    public Encoder watchedBy(StageWatch watch) {
        return new Encoder() {
            @Override
            public Encoding encode(SourceText text) {
                return OnnxEncoder.this.encode(text, watch);
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

    private Encoding encode(SourceText text, StageWatch watch) {
        PreparedText prepared = watch.during(EncodingStage.CUTTING, () -> prepare(text.characters()));
        Blend blend = blend(prepared, watch);
        return watch.during(EncodingStage.BLENDING, () -> {
            List<Span> spans = prepared.words().stream().map(Word::span).toList();
            return new BlendedEncoding(spans, blend.normalise(), heads);
        });
    }

    /** The scores of each word as the model gives them, their windows joined. */
    Blend blend(PreparedText prepared) {
        return blend(prepared, UNWATCHED);
    }

    private Blend blend(PreparedText prepared, StageWatch watch) {
        Blend blend = new Blend(prepared.forms());
        List<Window> windows =
                watch.during(EncodingStage.CUTTING, () -> prepared.cutter().cut());
        for (Window window : windows) {
            ModelOutput output = watch.during(EncodingStage.RUNNING, () -> session.run(prepared.input(window)));
            watch.during(EncodingStage.BLENDING, () -> blend.add(window, output));
        }
        return watch.during(EncodingStage.BLENDING, blend::mean);
    }

    /** As the model reads it. */
    PreparedText prepare(String text) {
        return new PreparedText(text, wordPiece, limits);
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
        session.close();
    }
}
