package org.rapporteur.encoder;

import java.util.List;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.Transitions;

/** What the windows of one text come to. */
record BlendedEncoding(List<Span> words, Blend blend, ModelHeads heads) implements Encoding {

    BlendedEncoding {
        words = List.copyOf(words);
    }

    @Override
    public float[] attribution(int word) {
        return blend.attribution[word];
    }

    @Override
    public float[] names(int word) {
        return blend.names[word];
    }

    @Override
    public float[] roles(int word) {
        return blend.roles[word];
    }

    @Override
    public List<Arc> arcs(int word) {
        return List.of(blend.arcs[word]);
    }

    @Override
    public Transitions attributionTransitions() {
        return heads.attribution();
    }

    @Override
    public Transitions nameTransitions() {
        return heads.names();
    }

    @Override
    public Transitions roleTransitions() {
        return heads.roles();
    }
}
