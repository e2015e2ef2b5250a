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
record BlendedEncoding(List<Span> words, Blend blend, ModelHeads tags) implements Encoding {

    private static final List<PartOfSpeech> PARTS = List.of(PartOfSpeech.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<MentionKind> KINDS = List.of(MentionKind.values());

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
        return true;
    }

    @Override
    public Scores<PartOfSpeech> parts(int word) {
        return new Scores<>(PARTS, blend.grammar.parts[word]);
    }

    @Override
    public List<Arc> heads(int word) {
        return List.of(blend.grammar.heads[word]);
    }

    @Override
    public Scores<Relation> relations(int word) {
        return new Scores<>(RELATIONS, blend.grammar.relations[word]);
    }

    @Override
    public Scores<MentionKind> kinds(int word) {
        return new Scores<>(KINDS, blend.grammar.kinds[word]);
    }

    @Override
    public float antecedent(int word, int earlier) {
        return blend.grammar.antecedents.score(word, earlier);
    }

    @Override
    public float noAntecedent(int word) {
        return blend.grammar.antecedents.none(word);
    }

    @Override
    public Transitions attributionTransitions() {
        return tags.attribution();
    }

    @Override
    public Transitions nameTransitions() {
        return tags.names();
    }

    @Override
    public Transitions roleTransitions() {
        return tags.roles();
    }
}
