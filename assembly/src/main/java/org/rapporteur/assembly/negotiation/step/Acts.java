package org.rapporteur.assembly.negotiation.step;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.EntitiesByToken;
import org.rapporteur.assembly.material.Voices;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.Tokens;

/** Whether what a clause looks forward to is a deed that somebody has announced. */
final class Acts {

    private static final Set<Relation> POSSESSOR = EnumSet.of(Relation.NMOD_POSS);
    private static final Set<Relation> CASE = EnumSet.of(Relation.CASE);

    private final Wording wording;
    private final Tokens tokens;
    private final StepWords words;
    private final EntitiesByToken entities;
    private final Voices voices;
    /** Whether the article has a day. */
    private final boolean dated;

    Acts(Wording wording, StepWords words, EntitiesByToken entities, Voices voices, boolean dated) {
        this.wording = wording;
        this.tokens = wording.tokens();
        this.words = words;
        this.entities = entities;
        this.voices = voices;
        this.dated = dated;
    }

    /** Whether it is a deed of somebody, not a state nor a guess. */
    boolean isAct(Verbs verbs, int token, boolean timed) {
        SentenceTree tree = verbs.tree();
        if (tree.form(tree.end() - 1).equals("?")) {
            return false;
        }
        List<Integer> subjects = verbs.subjects(token);
        if ((words.isAlwaysState(verbs.lemma(token)) || words.isAlwaysState(verbs.phrasal(token)))
                && tree.part(token) == PartOfSpeech.VERB) {
            return false;
        }
        if (subjects.stream().anyMatch(subject -> Keys.isNobody(verbs.lower(subject)))) {
            return false;
        }
        boolean verb = tree.part(token) == PartOfSpeech.VERB;
        if (!timed) {
            return verb
                    && !words.isState(verbs.lemma(token))
                    && (isDecided(verbs, token) || isOwn(tree, subjects, token));
        }
        boolean there = tree.part(token) == PartOfSpeech.ADV
                || tree.child(token, CASE).isPresent()
                || words.isDeed(verbs.lemma(token));
        return (!subjects.isEmpty() || verbs.hasIt(token)) && (verb || there);
    }

    /** "Is to go", "has agreed to go": by more than "will". */
    private boolean isDecided(Verbs verbs, int token) {
        SentenceTree tree = verbs.tree();
        int bearer = verbs.bearer(token);
        boolean announced = bearer != tree.root()
                && verbs.isTo(bearer)
                && words.announces(verbs.lemma(tree.head(bearer)))
                        .filter(status -> status == EventStatus.PLANNED)
                        .isPresent();
        return announced || verbs.isBeTo(bearer) && voices.statement(token).isPresent();
    }

    /** Without a time or a decision it is a plan only by the outlet's word, or by that of who is to act. */
    private boolean isOwn(SentenceTree tree, List<Integer> subjects, int token) {
        if (voices.statement(token).isEmpty() || !isQuoted(token)) {
            boolean named = dated && subjects.stream().anyMatch(entities::isName);
            if (named) {
                return true;
            }
        }
        Set<EntityId> owners = new HashSet<>(speakers(token));
        voices.statement(token)
                .flatMap(statement -> statement.attribution().source().span())
                .ifPresent(span -> tokens.within(span)
                        .forEach(word -> entities.first(word.index()).ifPresent(owners::add)));
        return subjects.stream()
                .flatMap(subject -> Stream.concat(Stream.of(subject), tree.children(subject, POSSESSOR).stream()))
                .flatMap(word -> entities.at(word).stream())
                .anyMatch(owners::contains);
    }

    private Set<EntityId> speakers(int token) {
        return voices.statement(token)
                .map(statement -> Set.copyOf(statement.speaker().entities()))
                .orElse(Set.of());
    }

    boolean isInQuotation(int token) {
        Span span = tokens.spanOf(token, token + 1);
        return wording.quotations().stream()
                .anyMatch(quotation -> quotation.outer().contains(span));
    }

    /** Whether the clause that a verb heads begins in quotation marks. */
    private boolean isQuoted(int token) {
        Span span = tokens.spanOf(wording.grammar().orElseThrow().treeOf(token).firstBelow(token), token + 1);
        return wording.quotations().stream()
                .anyMatch(quotation -> quotation.outer().contains(span));
    }
}
