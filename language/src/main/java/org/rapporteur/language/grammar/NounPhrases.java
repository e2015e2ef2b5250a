package org.rapporteur.language.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/** Finds the noun phrases of an article. */
public final class NounPhrases {

    private static final Set<PartOfSpeech> NOMINAL =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

    /** Words that are part of the phrase above them. */
    private static final Set<Relation> PARTS = EnumSet.of(
            Relation.FLAT,
            Relation.FIXED,
            Relation.GOESWITH,
            Relation.EXPL,
            Relation.DISCOURSE,
            Relation.CASE,
            Relation.MARK,
            Relation.DET,
            Relation.ADVMOD);

    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);

    private NounPhrases() {}

    /**
     * All noun phrases of a sentence, those inside others among them, by their first token, the longer
     * sooner; where several are joined, each and all together.
     */
    public static List<NounPhrase> find(Grammar grammar, SentenceTree tree) {
        List<NounPhrase> found = new ArrayList<>();
        for (int token = tree.first(); token < tree.end(); token++) {
            if (NOMINAL.contains(tree.part(token)) && !PARTS.contains(tree.relation(token))) {
                found.add(NounPhrase.headedBy(grammar, token));
                if (tree.children(token, JOINED).stream().anyMatch(member -> NOMINAL.contains(tree.part(member)))) {
                    found.add(NounPhrase.joinedAt(grammar, token));
                }
            }
        }
        found.sort(Comparator.comparingInt(NounPhrase::firstToken)
                .thenComparing(Comparator.comparingInt(NounPhrase::endToken).reversed()));
        return List.copyOf(found);
    }
}
