package org.rapporteur.language.event;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.event.StandingWords.Place;
import org.rapporteur.language.grammar.SentenceTree;

/** How a noun that names a happening is put: "the planned visit", "called for talks", "no talks were held". */
final class NounStandings {

    private static final Set<Relation> MODIFIER = EnumSet.of(Relation.AMOD, Relation.COMPOUND);
    private static final Set<Relation> DEFINITE = EnumSet.of(Relation.DET, Relation.NMOD_POSS);
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "another", "no", "more", "further");

    private static final Set<String> AT = Set.of("during", "at", "in", "with", "to");

    private final Scene scene;
    private final Arguments arguments;
    private final StandingWords words;
    private final Standings standings;

    NounStandings(Scene scene, Arguments arguments, StandingWords words, Standings standings) {
        this.scene = scene;
        this.arguments = arguments;
        this.words = words;
        this.standings = standings;
    }

    Judged judge(int noun, int steps) {
        int top = arguments.shell(noun);
        Judged judged = modified(noun);
        if (top != noun) {
            judged = judged.under(modified(top));
        }
        OptionalInt carrier = arguments.carrier(noun);
        Judged above = carrier.isPresent()
                ? carried(carrier.getAsInt(), scene.relation(top), steps)
                : placed(top, isDefinite(noun) || isDefinite(top), steps);
        return judged.under(above);
    }

    /** "Cancelled the talks" says more than that something was cancelled; "the talks failed" does not deny them. */
    private Judged carried(int verb, Relation relation, int steps) {
        if (relation == Relation.NSUBJ && isEnd(verb)) {
            return Judged.PLAIN;
        }
        Judged judged = standings.judge(verb, steps - 1);
        return relation == Relation.NSUBJ
                ? judged
                : standings.governor(verb, standings.key(verb, " it")).under(judged);
    }

    /** "The talks may collapse": there are talks. */
    private boolean isEnd(int verb) {
        return arguments.words().ends(scene.lemma(verb))
                || scene.tree(verb).children(verb).stream()
                        .anyMatch(child -> arguments.words().ends(scene.lemma(verb) + " " + scene.lower(child)));
    }

    private Judged modified(int noun) {
        Judged judged = standings.determiner(noun);
        for (int child : scene.tree(noun).children(noun, MODIFIER)) {
            judged = judged.under(standings.word(Place.MODIFIER, child));
        }
        return judged;
    }

    private Judged placed(int noun, boolean definite, int steps) {
        SentenceTree tree = scene.tree(noun);
        int head = tree.head(noun);
        return switch (tree.relation(noun)) {
            case OBJ, NSUBJ_PASS -> underVerb(head, standings.key(head, " it"), definite, steps);
            case NSUBJ -> isVerb(head) ? underVerb(head, "", definite, steps) : underPredicate(head, definite);
            case OBL, OBL_AGENT, NMOD -> phrase(noun, steps);
            default -> Judged.PLAIN;
        };
    }

    /** What a verb makes of its noun; of one that is not listed, only if the noun is not taken for known. */
    private Judged underVerb(int verb, String key, boolean definite, int steps) {
        if (words.knows(Place.GOVERNOR, key)) {
            return standings.governor(verb, key).under(standings.judge(verb, steps - 1));
        }
        if (definite || !isVerb(verb)) {
            return Judged.PLAIN;
        }
        return standings.judge(verb, steps - 1);
    }

    /** "Talks are possible". */
    private Judged underPredicate(int head, boolean definite) {
        String lemma = scene.lemma(head);
        if (words.knows(Place.GOVERNOR, lemma) && scene.part(head) == PartOfSpeech.ADJ) {
            return standings.governor(head, lemma).under(standings.beside(head));
        }
        return definite ? Judged.PLAIN : standings.beside(head);
    }

    /** "Ahead of talks", "called for talks", "came for talks", "the threat of talks". */
    Judged phrase(int noun, int steps) {
        String preposition = scene.preposition(noun);
        Judged opened = words.find(Place.OPENER, preposition)
                .map(status -> Judged.by(status, scene.tree(noun).firstBelow(noun)))
                .orElse(Judged.PLAIN);
        if (opened.status() != EventStatus.HAPPENED) {
            return opened;
        }
        int head = scene.tree(noun).head(noun);
        String lemma = scene.lemma(head);
        boolean verb = isVerb(head) || scene.part(head) == PartOfSpeech.ADJ;
        if (words.knows(Place.GOVERNOR, lemma + " " + preposition)) {
            return standings.governor(head, lemma + " " + preposition).under(standings.judge(head, steps - 1));
        }
        if (!verb && words.knows(Place.GOVERNOR, lemma)) {
            return standings.governor(head, lemma).under(standings.judge(head, steps - 1));
        }
        return verb ? inherited(noun, head, steps) : Judged.PLAIN;
    }

    /** "Will come for talks", "is to submit it during his visit"; but "will speak about the attack". */
    private Judged inherited(int noun, int verb, int steps) {
        String preposition = scene.preposition(noun);
        Judged above = standings.judge(verb, steps - 1);
        boolean ahead = above.status() == EventStatus.PLANNED || above.status() == EventStatus.POSSIBLE;
        boolean at = AT.contains(preposition) && ahead;
        return preposition.equals("for") || at || !isDefinite(noun) && AT.contains(preposition) ? above : Judged.PLAIN;
    }

    private boolean isVerb(int token) {
        return scene.part(token) == PartOfSpeech.VERB;
    }

    private boolean isDefinite(int noun) {
        return scene.tree(noun).children(noun, DEFINITE).stream()
                .anyMatch(child -> !INDEFINITE.contains(scene.lower(child)));
    }
}
