package org.rapporteur.assembly.negotiation.round;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokens;

/** Finds the adjectives by which articles describe an event: "a productive session", "the talks were difficult and intense". */
final class Descriptions {

    private static final Set<Relation> DESCRIBING = EnumSet.of(Relation.AMOD);
    private static final Set<Relation> SUBJECT = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> JOINED = EnumSet.of(Relation.CONJ);
    private static final Set<Relation> AS = EnumSet.of(Relation.OBL, Relation.XCOMP, Relation.ADVCL);

    private final Material material;
    private final DescribingWords words;

    Descriptions(Material material, DescribingWords words) {
        this.material = material;
        this.words = words;
    }

    /** In the articles' order, within one by place. */
    List<Telling> of(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> of(mention).stream())
                .distinct()
                .toList();
    }

    private List<Telling> of(EventMention mention) {
        ArticleId article = mention.provenance().article();
        Optional<Grammar> grammar = material.wordingOf(article).grammar();
        Tokens tokens = material.wordingOf(article).tokens();
        List<Token> trigger = tokens.within(mention.trigger());
        if (grammar.isEmpty() || trigger.isEmpty()) {
            return List.of();
        }
        int noun = trigger.get(trigger.size() - 1).index();
        SentenceTree tree = grammar.get().treeOf(noun);
        if (tree.part(noun) != PartOfSpeech.NOUN) {
            return List.of();
        }
        List<Integer> adjectives = new ArrayList<>(tree.children(noun, DESCRIBING));
        if (SUBJECT.contains(tree.relation(noun))) {
            adjectives.addAll(predicates(tree, tree.head(noun)));
        }
        return adjectives.stream()
                .filter(token -> tree.part(token) != PartOfSpeech.VERB || token != tree.head(noun))
                .filter(token -> words.describes(tree.lemma(token)) && !isCompared(tree, token))
                .sorted()
                .map(token -> telling(article, tokens, token))
                .toList();
    }

    /** "Longer than planned" says how it was planned. */
    private static boolean isCompared(SentenceTree tree, int token) {
        return tree.form(token).endsWith("er") && !tree.lemma(token).endsWith("er");
    }

    /** What is said of it: "were difficult", "was described as difficult and intense". */
    private static List<Integer> predicates(SentenceTree tree, int predicate) {
        List<Integer> found = new ArrayList<>(List.of(predicate));
        found.addAll(tree.children(predicate, AS));
        List.copyOf(found).forEach(token -> found.addAll(tree.children(token, JOINED)));
        return found;
    }

    private Telling telling(ArticleId article, Tokens tokens, int token) {
        return new Telling(
                new Passage(article, tokens.get(token).span()),
                material.voicesIn(article).statement(token).map(Statement::id));
    }
}
