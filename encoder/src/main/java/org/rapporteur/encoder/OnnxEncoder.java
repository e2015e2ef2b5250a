package org.rapporteur.encoder;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.Encoding;

/**
 * The trained model, run by ONNX Runtime in this process. Each text is read in windows of its own,
 * one after the other, on the caller's thread; callers that read many texts call from many threads.
 */
public final class OnnxEncoder implements Encoder, AutoCloseable {

    private final String name;
    private final WordPiece wordPiece;
    private final ModelHeads heads;
    private final Windows.Limits limits;
    private final boolean knowsGrammar;
    private final Session session;

    private OnnxEncoder(ModelFiles files) {
        name = files.name();
        wordPiece = files.wordPiece();
        heads = files.heads();
        limits = files.limits();
        session = new Session(files.model(), files.knowsGrammar());
        knowsGrammar = files.knowsGrammar();
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
        PreparedText prepared = prepare(text.characters());
        List<Span> spans = prepared.words().stream().map(Word::span).toList();
        return new BlendedEncoding(spans, blend(prepared).normalise(), heads, knowsGrammar);
    }

    /** The scores of each word as the model gives them, their windows joined. */
    Blend blend(PreparedText prepared) {
        Blend blend = new Blend(prepared.forms(), knowsGrammar);
        for (Window window : prepared.cutter().cut()) {
            blend.add(window, session.run(prepared.input(window)));
        }
        return blend.mean();
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
    public void close() {
        session.close();
    }
}
