package org.rapporteur.encoder;

import java.util.List;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.encoder.Scores;
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
    public boolean knowsGrammar() {
        return false;
    }

    @Override
    public Scores<PartOfSpeech> parts(int word) {
        throw noGrammar();
    }

    @Override
    public List<Arc> heads(int word) {
        throw noGrammar();
    }

    @Override
    public Scores<Relation> relations(int word) {
        throw noGrammar();
    }

    @Override
    public Scores<MentionKind> kinds(int word) {
        throw noGrammar();
    }

    @Override
    public float antecedent(int word, int earlier) {
        throw noGrammar();
    }

    @Override
    public float noAntecedent(int word) {
        throw noGrammar();
    }

    private static IllegalStateException noGrammar() {
        return new IllegalStateException("this model knows neither grammar nor antecedents");
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
