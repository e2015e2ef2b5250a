package org.rapporteur.language.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.role.Holding.Given;

/** Finds adjectives that judge: "the embattled premier" calls the premier so, "disgraced Varga" Varga. */
final class Epithets {

    private final Scene scene;
    private final RoleWords words;

    Epithets(Scene scene, RoleWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** The judgement in a phrase that is a role: from the adjective to the noun. A label says it all itself. */
    Optional<Given> in(RolePhrase phrase) {
        if (phrase.isLabel()) {
            return Optional.empty();
        }
        for (int token = phrase.first(); token < phrase.noun(); token++) {
            if (words.has("evaluative", hyphenated(token, phrase.noun()))) {
                return Optional.of(label(scene.tokens().spanOf(token, phrase.nounEnd())));
            }
        }
        return Optional.empty();
    }

    /** Right before a name. */
    List<Holding> beforeNames(SentenceTree tree) {
        List<Holding> found = new ArrayList<>();
        for (int token = tree.first(); token + 1 < tree.end(); token++) {
            boolean judges = tree.part(token) == PartOfSpeech.ADJ
                    && words.has("evaluative", scene.lower(token))
                    && scene.beginsPerson(token + 1);
            if (judges) {
                Given label = label(scene.tokens().get(token).span());
                scene.personNameAt(token + 1).ifPresent(name -> found.add(new Holding(name, label, false)));
            }
        }
        return found;
    }

    /** "Far-right", which is three tokens. */
    private String hyphenated(int token, int end) {
        boolean dashed = token + 2 < end && scene.lower(token + 1).equals("-");
        return dashed ? scene.words(token, token + 3) : scene.lower(token);
    }

    private static Given label(Span words) {
        return new Given(words, words, "", Optional.empty(), RoleStatus.CURRENT, Optional.empty(), Optional.empty());
    }
}
