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
    private final Later<Loaded> loaded;

    private OnnxEncoder(ModelFiles.Title title, Supplier<ModelFiles> files) {
        name = title.name();
        fingerprint = title.fingerprint();
        loaded = new Later<>(() -> Loaded.of(files.get()));
    }

    /** What it works with. */
    private record Loaded(WordPiece wordPiece, ModelHeads heads, Windows.Limits limits, Session session) {
        static Loaded of(ModelFiles files) {
            return new Loaded(files.wordPiece(), files.heads(), files.limits(), open(files));
        }
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
        OnnxEncoder encoder = later();
        encoder.awaitLoaded();
        return encoder;
    }

    /**
     * The model that ships with Rapporteur, of which nothing but its name and fingerprint is read until somebody
     * awaits it or reads with it.
     *
     * @throws UnreadableModelException if it is not described in this room
     */
    public static OnnxEncoder later() {
        return new OnnxEncoder(ModelFiles.titleOfShipped(), ModelFiles::shipped);
    }

    /**
     * Loads the model, unless it is there.
     *
     * @throws UnreadableModelException if it is damaged or cannot be run on this machine
     */
    public void awaitLoaded() {
        loaded.get();
    }

    /**
     * Loads another model, to try it out.
     *
     * @param folder holds {@code model.properties}, {@code vocabulary.txt}, {@code transitions.tsv} and the
     *     model itself
     * @throws UnreadableModelException if one of these is absent or they do not fit together
     */
    public static OnnxEncoder load(Path folder) {
        ModelFiles files = ModelFiles.in(folder);
        OnnxEncoder encoder = new OnnxEncoder(files.title(), () -> files);
        encoder.awaitLoaded();
        return encoder;
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
            return new BlendedEncoding(spans, blend.normalise(), loaded.get().heads());
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
            ModelOutput output = watch.during(
                    EncodingStage.RUNNING, () -> loaded.get().session().run(prepared.input(window)));
            watch.during(EncodingStage.BLENDING, () -> blend.add(window, output));
        }
        return watch.during(EncodingStage.BLENDING, blend::mean);
    }

    /** As the model reads it. */
    PreparedText prepare(String text) {
        Loaded model = loaded.get();
        return new PreparedText(text, model.wordPiece(), model.limits());
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
        loaded.close(model -> model.session().close());
    }
}
